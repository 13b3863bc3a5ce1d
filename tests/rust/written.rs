//! Requests, refusals and issues as JSON: what is written is read again, in the form that the npm package has.
#![cfg(not(target_arch = "wasm32"))]
#![allow(clippy::expect_used, clippy::indexing_slicing, clippy::panic)]

#[allow(dead_code, unused_imports)]
mod runner;

use graph_shifts::sending::{Bearer, Moment, Next, Outcome, Retries, Sending};
use graph_shifts::{GET_SHIFT, Input, Refusal, Request, UPDATE_OPEN_SHIFT};
use runner::case::Case;
use serde_json::{Value, json};

const TEAM: &str = "3d88b7a2-f988-4f4b-bb34-d66df66af126";

#[test]
fn every_outcome_of_the_vectors_is_read_as_it_was_written() {
    let (mut requests, mut refusals) = (0, 0);
    for case in runner::FILES.iter().flat_map(|(_, text)| Case::of_file(text)) {
        let operation = graph_shifts::operation(&case.operation).expect("the operation is known");
        let input = Input::from_json(&case.input);
        let input = if let Some(body) = &case.body { input.body(body) } else { input };
        match operation.request(input) {
            Ok(request) => {
                let text = serde_json::to_string(&request).expect("JSON");
                assert_eq!(serde_json::from_str::<Request>(&text).expect("a request"), request, "{}", case.why);
                requests += 1;
            }
            Err(refusal) => {
                let text = serde_json::to_string(&refusal).expect("JSON");
                assert_eq!(serde_json::from_str::<Refusal>(&text).expect("a refusal"), refusal, "{}", case.why);
                refusals += 1;
            }
        }
    }
    assert!(requests > 500 && refusals > 500, "{requests} requests, {refusals} refusals");
}

/// A request as the npm package makes it.
fn request() -> Value {
    json!({
        "operation": "updateOpenShift",
        "method": "PUT",
        "url": format!("https://graph.microsoft.com/v1.0/teams/{TEAM}/schedule/openShifts/OPNSHFT_1"),
        "headers": { "Content-Type": "application/json" },
        "body": r#"{"isStagedForDeletion":true}"#,
        "warnings": [],
    })
}

#[test]
fn a_request_has_the_form_of_the_npm_package() {
    let input =
        Input::new().parameter("teamId", TEAM).parameter("openShiftId", "OPNSHFT_1").body(r#"{"isStagedForDeletion":true}"#);
    let made = UPDATE_OPEN_SHIFT.request(input).expect("a request");
    assert_eq!(serde_json::to_value(&made).expect("JSON"), request());
    let get = GET_SHIFT.request(Input::new().parameter("teamId", TEAM).parameter("shiftId", "SHFT_1")).expect("a request");
    assert!(serde_json::to_value(&get).expect("JSON").get("body").is_none());
}

#[test]
fn a_header_that_was_added_is_kept() {
    let mut made: Request = serde_json::from_value(request()).expect("a request");
    made.headers.push(("client-request-id".into(), "mine".to_owned()));
    let text = serde_json::to_string(&made).expect("JSON");
    assert_eq!(serde_json::from_str::<Request>(&text).expect("a request"), made);
}

#[test]
fn what_is_no_request_is_refused() {
    for (name, value) in
        [("operation", json!("dropTables")), ("method", json!("TRACE")), ("headers", json!([])), ("url", Value::Null)]
    {
        let mut request = request();
        request[name] = value;
        assert!(serde_json::from_value::<Request>(request).is_err(), "{name}");
    }
    let refusal = json!({ "operation": "dropTables", "issues": [] });
    assert_eq!(serde_json::from_value::<Refusal>(refusal).expect_err("no refusal").to_string(), "no such operation");
}

#[test]
fn an_error_of_graph_has_the_members_of_the_npm_package() {
    let request = GET_SHIFT.request(Input::new().parameter("teamId", TEAM).parameter("shiftId", "SHFT_1")).expect("a request");
    let written = |status, headers: &'static [(&str, &str)], body: &str| {
        let header = |name: &str| headers.iter().find(|(own, _)| *own == name).map(|(_, value)| (*value).to_owned());
        let outcome = Outcome::response(status, header, Some(body.to_owned()));
        let mut bearer = Bearer::fixed("a.token").expect("a token");
        let moment = Moment { now: 0, random: 0.5 };
        let retries = Retries { max: 0, ..Retries::default() };
        let next = Sending::new(&request, retries).or_client_request_id("mine").next(outcome, "a.token", &mut bearer, moment);
        let Next::Fail(error) = next else { panic!("{next:?}") };
        serde_json::to_value(&error).expect("JSON")
    };
    let body = r#"{"error":{"code":"Forbidden","message":"No.","innerError":{"code":"MissingAdminPermissions"}}}"#;
    let mut refused = written(403, &[("request-id", "of the server")], body);
    let hint = refused.as_object_mut().and_then(|error| error.remove("hint"));
    assert!(hint.is_none_or(|hint| hint.is_string()));
    let members = json!({
        "status": 403, "code": "Forbidden", "message": "No.", "requestId": "of the server", "clientRequestId": "mine",
        "operation": "getShift", "mayBeDone": false, "innerCode": "MissingAdminPermissions",
    });
    assert_eq!(refused, members);
    let challenged = written(401, &[("www-authenticate", r#"Bearer claims="eyJhIjoxfQ==""#)], "{}");
    assert_eq!(challenged["claims"], r#"{"a":1}"#);
    assert_eq!(written(429, &[("retry-after", "7")], "{}")["retryAfter"], 7);
}
