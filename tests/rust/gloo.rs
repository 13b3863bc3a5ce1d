//! Requests sent from a page to the mock Graph, and its responses.
#![cfg(all(feature = "gloo", target_arch = "wasm32"))]
#![allow(clippy::expect_used, clippy::panic, clippy::indexing_slicing)]

#[path = "browser/mock.rs"]
mod mock;

use gloo_net::http::Response;
use graph_shifts::{Input, Request, UPDATE_OPEN_SHIFT, UPDATE_WORKFORCE_INTEGRATION};
use mock::{OPEN_SHIFT, TEAM, request};
use serde_json::{Value, json};
use wasm_bindgen_test::{wasm_bindgen_test, wasm_bindgen_test_configure};

wasm_bindgen_test_configure!(run_in_browser);

/// What the mock holds at the start.
const WORKFORCE_INTEGRATION: &str = "WFI_05227533-379e-4a0a-9d17-afe306a1e10d";

fn open_shift(return_representation: bool) -> Request {
    let json = mock::open_shift();
    let input = Input::new().parameter("teamId", TEAM).parameter("openShiftId", OPEN_SHIFT);
    request(&UPDATE_OPEN_SHIFT, input.return_representation(return_representation).body(&json))
}

fn workforce_integration() -> Request {
    let json = json!({ "displayName": "Sent from Rust", "supportedEntities": ["shift", "openShift"] }).to_string();
    let input = Input::new().parameter("workforceIntegrationId", WORKFORCE_INTEGRATION).body(&json);
    request(&UPDATE_WORKFORCE_INTEGRATION, input)
}

async fn send(request: Request) -> Response {
    let request = request.into_gloo(|request| request.header("Authorization", "Bearer of-this-test"));
    request.expect("a request that the browser takes").send().await.expect("an answer of the stand-in")
}

async fn send_without_token(request: Request) -> Response {
    let request = request.into_gloo(|request| request).expect("a request that the browser takes");
    request.send().await.expect("an answer of the stand-in")
}

async fn read(answer: Response) -> Value {
    serde_json::from_str(&answer.text().await.expect("a text")).expect("an answer in JSON")
}

#[wasm_bindgen_test]
async fn an_open_shift_is_changed_and_comes_back() {
    let answer = send(open_shift(true)).await;
    assert_eq!(answer.status(), 200);
    let entity = read(answer).await;
    assert_eq!(entity["id"], OPEN_SHIFT);
    assert_eq!(entity["draftOpenShift"], Value::Null);
    assert_eq!(entity["sharedOpenShift"]["displayName"], "Früh \u{2028}😀");
    // The stand-in shows this theme only to who prefers members after unknownFutureValue.
    assert_eq!(entity["sharedOpenShift"]["theme"], "peach");
    assert_eq!(entity["sharedOpenShift"]["openSlotCount"], 3);
}

#[wasm_bindgen_test]
async fn an_open_shift_is_changed_without_coming_back() {
    let answer = send(open_shift(false)).await;
    assert_eq!(answer.status(), 204);
    assert_eq!(answer.text().await.expect("a text"), "");
}

#[wasm_bindgen_test]
async fn a_workforce_integration_is_changed_and_comes_back() {
    let answer = send(workforce_integration()).await;
    assert_eq!(answer.status(), 200);
    let entity = read(answer).await;
    assert_eq!(entity["id"], WORKFORCE_INTEGRATION);
    assert_eq!(entity["displayName"], "Sent from Rust");
    assert_eq!(entity["supportedEntities"], "shift,openShift");
    assert_eq!(entity["url"], "https://wfm.contoso.com/shifts", "what was not sent stays");
}

#[wasm_bindgen_test]
async fn without_a_token_the_answer_is_401() {
    for request in [open_shift(true), workforce_integration()] {
        let answer = send_without_token(request).await;
        assert_eq!(answer.status(), 401);
        assert_eq!(read(answer).await["error"]["code"], "InvalidAuthenticationToken");
    }
}
