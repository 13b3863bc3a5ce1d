//! Sending from a page to the mock Graph, and to one that fails in every way.
#![cfg(all(feature = "send", target_arch = "wasm32"))]
#![allow(clippy::expect_used, clippy::panic, clippy::indexing_slicing)]

mod browser;

use browser::{Fetch, OPEN_SHIFT, TEAM, eval, open_shift, request};
use graph_shifts::send::{SendError, Sender};
use graph_shifts::sending::{Bulk, GraphError, Progress, Retries};
use graph_shifts::{CREATE_OPEN_SHIFT, DELETE_OPEN_SHIFT, GET_OPEN_SHIFT, Input, LIST_OPEN_SHIFTS, Request, UPDATE_OPEN_SHIFT};
use serde_json::Value;
use std::cell::RefCell;
use std::rc::Rc;
use std::time::Duration;
use wasm_bindgen::JsValue;
use wasm_bindgen_test::{wasm_bindgen_test, wasm_bindgen_test_configure};
use web_sys::{AbortController, AbortSignal};

wasm_bindgen_test_configure!(run_in_browser);

const TOKEN: &str = "eyJ0eXAiOiJKV1QifQ.eyJjYW5hcnkiOiI0NzExIn0.c2lnbmVk-4711_canary";

const THROTTLED: &str = r#"new Response('{"error":{"code":"TooManyRequests","message":"Slow down."}}', { status: 429, headers: { "Retry-After": "0" } })"#;

fn open_shift_of(id: &str) -> Input<'_> {
    Input::new().parameter("teamId", TEAM).parameter("openShiftId", id)
}

fn get() -> Request {
    request(&GET_OPEN_SHIFT, open_shift_of(OPEN_SHIFT))
}

fn read(json: &str) -> Value {
    serde_json::from_str(json).expect("JSON")
}

async fn refused(sender: &Sender, request: &Request) -> GraphError {
    let error = sender.send(request).await.expect_err("a refusal");
    error.graph().unwrap_or_else(|| panic!("{error:?}")).clone()
}

/// Creates, changes, reads and deletes an open shift.
async fn round_trip(sender: &Sender) {
    let body = open_shift();
    let create = request(&CREATE_OPEN_SHIFT, Input::new().parameter("teamId", TEAM).body(&body));
    let created = read(&sender.send(&create).await.expect("an entity"));
    let id = created["id"].as_str().expect("an id");
    assert_eq!(created["sharedOpenShift"]["displayName"], "Früh \u{2028}😀");
    let change = body.replace("peach", "blue");
    let update = request(&UPDATE_OPEN_SHIFT, open_shift_of(id).body(&change));
    assert_eq!(sender.send(&update).await.expect("no content"), "");
    let changed = read(&sender.send(&request(&GET_OPEN_SHIFT, open_shift_of(id))).await.expect("an entity"));
    assert_eq!(changed["sharedOpenShift"]["theme"], "blue");
    let delete = request(&DELETE_OPEN_SHIFT, open_shift_of(id));
    assert_eq!(sender.send(&delete).await.expect("no content"), "");
    let gone = refused(sender, &request(&GET_OPEN_SHIFT, open_shift_of(id))).await;
    assert_eq!((gone.status, gone.may_be_done), (404, false));
    assert!(gone.request_id.is_some() && gone.client_request_id.is_some());
}

#[wasm_bindgen_test]
async fn an_open_shift_is_created_changed_read_and_deleted() {
    round_trip(&Sender::new(TOKEN)).await;
}

#[wasm_bindgen_test]
async fn half_of_all_responses_may_be_429() {
    let fetch = Fetch::played(&format!("return count % 2 ? {THROTTLED} : real(request)"));
    let retries = Rc::new(RefCell::new(Vec::new()));
    let seen = Rc::clone(&retries);
    let sender = Sender::new(TOKEN).on_retry(move |error, wait| seen.borrow_mut().push((error.code.clone(), wait)));
    round_trip(&sender).await;
    assert_eq!(*retries.borrow(), vec![("TooManyRequests".to_owned(), Duration::ZERO); 5]);
    assert_eq!(fetch.requests(), 10.0);
}

#[wasm_bindgen_test]
async fn a_claims_challenge_gets_a_token_with_the_claims() {
    const CHALLENGE: &str = r#"return request.headers.get("Authorization") === "Bearer old.token"
        ? new Response('{"error":{"code":"InvalidAuthenticationToken","message":"no"}}', { status: 401, headers: {
            "WWW-Authenticate": 'Bearer error="insufficient_claims", claims="eyJhIjoxfQ=="' } })
        : real(request)"#;
    let _fetch = Fetch::played(CHALLENGE);
    let calls = Rc::new(RefCell::new(Vec::new()));
    let asked = Rc::clone(&calls);
    let sender = Sender::with_tokens(move |claims| {
        asked.borrow_mut().push(claims.clone());
        let token = if claims.is_some() { "new.token" } else { "old.token" };
        async move { Ok::<_, JsValue>(token.to_owned()) }
    });
    assert_eq!(read(&sender.send(&get()).await.expect("an entity"))["id"], OPEN_SHIFT);
    assert_eq!(*calls.borrow(), [None, Some(r#"{"a":1}"#.to_owned())]);
    let fixed = refused(&Sender::new("old.token"), &get()).await;
    assert_eq!((fixed.status, fixed.claims.as_deref()), (401, Some(r#"{"a":1}"#)));
}

/// A signal that aborts after some milliseconds, with a text as its reason.
fn aborting_after(milliseconds: u32) -> AbortSignal {
    eval(&format!(
        r#"(() => {{ const c = new AbortController(); setTimeout(() => c.abort("no longer needed"), {milliseconds}); return c.signal }})()"#
    ))
}

fn assert_aborted(result: Result<String, SendError>) {
    match result {
        Err(SendError::Aborted(reason)) => assert_eq!(reason.as_string().as_deref(), Some("no longer needed")),
        other => panic!("{other:?}"),
    }
}

#[wasm_bindgen_test]
async fn an_abort_with_a_text_ends_the_fetch_the_wait_and_the_token() {
    {
        let _fetch = Fetch::played(
            "return new Promise((_, reject) => request.signal.addEventListener('abort', () => reject(request.signal.reason)))",
        );
        assert_aborted(Sender::new(TOKEN).signal(aborting_after(5)).send(&get()).await);
    }
    {
        let _fetch = Fetch::played(
            "return new Response(new ReadableStream({ start(c) { request.signal.addEventListener('abort', () => c.error('gone')) } }))",
        );
        assert_aborted(Sender::new(TOKEN).signal(aborting_after(5)).send(&get()).await);
    }
    {
        let fetch = Fetch::played(&format!("return {}", THROTTLED.replace("\"0\"", "\"60\"")));
        assert_aborted(Sender::new(TOKEN).signal(aborting_after(5)).send(&get()).await);
        assert_eq!(fetch.requests(), 1.0);
    }
    let fetch = Fetch::played("return real(request)");
    let never = Sender::with_tokens(|_| std::future::pending::<Result<String, JsValue>>());
    assert_aborted(never.signal(aborting_after(5)).send(&get()).await);
    let aborted = AbortController::new().expect("a controller");
    aborted.abort_with_reason(&"no longer needed".into());
    assert_aborted(Sender::new(TOKEN).signal(aborted.signal()).send(&get()).await);
    assert_eq!(fetch.requests(), 0.0);
}

#[wasm_bindgen_test]
async fn a_fetch_that_rejects_with_anything_is_a_network_error() {
    for (thrown, why) in [
        ("'gone'", "gone"),
        ("undefined", "fetch failed"),
        ("7", "fetch failed"),
        ("new TypeError('Failed to fetch')", "Failed to fetch"),
        ("{ message: 5 }", "fetch failed"),
        ("new Error(request.headers.get('Authorization'))", "Bearer (token)"),
    ] {
        let fetch = Fetch::played(&format!("throw {thrown}"));
        let error = refused(&Sender::new(TOKEN), &get()).await;
        assert_eq!((error.status, error.code.as_str()), (0, "NetworkError"));
        assert_eq!(error.message, format!("getOpenShift got no response: {why}"));
        assert_eq!(fetch.requests(), 1.0);
    }
    let _fetch = Fetch::played("return undefined");
    assert_eq!(refused(&Sender::new(TOKEN), &get()).await.message, "getOpenShift got no response: fetch returned no response");
}

#[wasm_bindgen_test]
async fn a_redirect_is_not_followed() {
    let fetch = Fetch::played("if (request.redirect !== 'manual') throw new Error('it follows'); return Response.error()");
    let error = refused(&Sender::new(TOKEN), &get()).await;
    assert_eq!((error.status, error.code.as_str(), fetch.requests()), (0, "UnreadableAnswer", 1.0));
    assert!(error.hint.expect("a hint").contains("redirects elsewhere"));
}

#[wasm_bindgen_test]
async fn without_a_token_nothing_is_sent() {
    let fetch = Fetch::played("return real(request)");
    let failing = Sender::with_tokens(|_| async { Err::<String, _>("the user closed the window") });
    let invalid = Sender::with_tokens(|_| async { Ok::<_, JsValue>("Bearer abc".to_owned()) });
    for (sender, why) in [
        (failing, "the user closed the window"),
        (invalid, "token must be an access token as a string, without `Bearer`"),
        (Sender::new("two words"), "token must be an access token as a string, and nothing else"),
    ] {
        match sender.send(&get()).await {
            Err(SendError::Token(error)) => assert_eq!(error.as_string().as_deref(), Some(why)),
            other => panic!("{other:?}"),
        }
    }
    assert_eq!(fetch.requests(), 0.0);
}

#[wasm_bindgen_test]
async fn nothing_contains_the_token() {
    let echo = r#"return new Response(JSON.stringify({ error: { code: request.headers.get("Authorization"), message: request.headers.get("Authorization") } }),
        { status: 400, headers: { "request-id": request.headers.get("Authorization") } })"#;
    let _fetch = Fetch::played(echo);
    let sender = Sender::new(TOKEN);
    let error = sender.send(&get()).await.expect_err("a refusal");
    assert_eq!(error.to_string(), "Bearer (token)");
    assert!(!format!("{error:?} {sender:?}").contains("canary"));
}

#[wasm_bindgen_test]
async fn retries_end() {
    let fetch = Fetch::played(&format!("return {THROTTLED}"));
    let sender = Sender::new(TOKEN).retries(Retries { max: 2, ..Retries::default() });
    assert_eq!(refused(&sender, &get()).await.status, 429);
    assert_eq!(fetch.requests(), 3.0);
}

#[wasm_bindgen_test]
async fn pages_follow_each_other_until_the_last() {
    let list = || request(&LIST_OPEN_SHIFTS, Input::new().parameter("teamId", TEAM));
    let fetch = Fetch::played(&format!(
        r#"if (count === 2) return {THROTTLED};
        const next = count < 4 ? {{ "@odata.nextLink": `{}/page${{count}}` }} : {{}};
        return Response.json({{ value: [{{ id: request.url }}], ...next }})"#,
        browser::base()
    ));
    let mut pages = Sender::new(TOKEN).pages(list());
    let mut ids = Vec::new();
    while let Some(page) = pages.next().await.expect("a page") {
        ids.push(read(&page)["value"][0]["id"].as_str().expect("an id").to_owned());
    }
    assert_eq!(ids, [list().url, format!("{}/page1", browser::base()), format!("{}/page3", browser::base())]);
    assert_eq!((fetch.requests(), pages.next().await.expect("the end")), (4.0, None));
    drop(fetch);
    let real = Sender::new(TOKEN).pages(list()).next().await.expect("a page").expect("a page");
    assert!(read(&real)["value"].as_array().is_some_and(|items| !items.is_empty()));
}

#[wasm_bindgen_test]
async fn a_link_to_another_origin_gets_no_token() {
    let fetch = Fetch::played(r#"return Response.json({ value: [], "@odata.nextLink": "https://elsewhere.example/v1.0/x" })"#);
    let mut pages = Sender::new(TOKEN).pages(request(&LIST_OPEN_SHIFTS, Input::new().parameter("teamId", TEAM)));
    assert!(pages.next().await.expect("a page").is_some());
    let error = pages.next().await.expect_err("a bad link");
    assert_eq!(error.graph().map(|error| error.code.as_str()), Some("BadNextLink"));
    assert_eq!((pages.next().await.expect("the end"), fetch.requests()), (None, 1.0));
}

/// Changes of one open shift, a read of another that is missing, and a read of the team's list.
fn many(changes: usize) -> Vec<Request> {
    let body = open_shift();
    let change = || request(&UPDATE_OPEN_SHIFT, open_shift_of(OPEN_SHIFT).return_representation(true).body(&body));
    let mut requests: Vec<Request> = (0..changes).map(|_| change()).collect();
    requests.push(request(&GET_OPEN_SHIFT, open_shift_of("OPNSHFT_nowhere")));
    requests.push(request(&LIST_OPEN_SHIFTS, Input::new().parameter("teamId", TEAM)));
    requests
}

#[wasm_bindgen_test]
async fn many_requests_are_sent_in_batches() {
    let fetch = Fetch::played("return real(request)");
    let (requests, mut reports) = (many(2), Vec::new());
    let sent = Sender::new(TOKEN).send_all(&requests, Bulk::default(), |progress| reports.push(progress)).await;
    assert!(sent.end.is_none());
    assert_eq!(read(sent.results[0].as_deref().expect("an entity"))["sharedOpenShift"]["theme"], "peach");
    assert_eq!(read(sent.results[1].as_deref().expect("an entity"))["id"], OPEN_SHIFT);
    let missing = sent.results[2].as_ref().expect_err("a refusal");
    assert_eq!((missing.status, missing.operation), (404, "getOpenShift"));
    assert!(read(sent.results[3].as_deref().expect("a page"))["value"].is_array());
    assert_eq!(reports.last(), Some(&Progress { done: 4, failed: 1, total: 4, retries: 0 }));
    // The second change waits for the first.
    assert_eq!(fetch.requests(), 2.0);
}

#[wasm_bindgen_test]
async fn many_requests_outlast_throttling_and_a_claims_challenge() {
    let fetch = Fetch::played(&format!(
        r#"if (count % 2) return {THROTTLED};
        if (request.headers.get("Authorization") === "Bearer old.token") return new Response('{{"error":{{"code":"x"}}}}', {{ status: 401,
            headers: {{ "WWW-Authenticate": 'Bearer claims="eyJhIjoxfQ=="' }} }});
        return real(request)"#
    ));
    let sender = Sender::with_tokens(|claims| async move {
        Ok::<_, JsValue>(if claims.is_some() { "new.token" } else { "old.token" }.to_owned())
    });
    let bulk = Bulk { rate: None, concurrency: 2, ..Bulk::default() };
    let requests = many(3);
    let sent = sender.send_all(&requests, bulk, |_| {}).await;
    let failed: Vec<_> = sent.results.iter().filter_map(|result| result.as_ref().err()).map(|error| error.status).collect();
    assert_eq!((failed, sent.end.is_none()), (vec![404], true));
    assert!(fetch.requests() >= 6.0);
}

#[wasm_bindgen_test]
async fn an_abort_settles_many_requests_at_once() {
    let _fetch = Fetch::played("return new Promise(() => {})");
    let requests = many(2);
    let sent = Sender::new(TOKEN).signal(aborting_after(20)).send_all(&requests, Bulk::default(), |_| {}).await;
    assert_aborted(Err(sent.end.expect("an end")));
    let errors: Vec<_> = sent.results.iter().map(|result| result.as_ref().expect_err("an error")).collect();
    assert!(errors.iter().all(|error| error.code == "Aborted"));
    // The second change waited for the first, and the reads change nothing.
    assert_eq!(errors.iter().map(|error| error.may_be_done).collect::<Vec<_>>(), [true, false, false, false]);
}

#[wasm_bindgen_test]
async fn without_a_token_none_of_many_is_sent() {
    let fetch = Fetch::played("return real(request)");
    let requests = many(1);
    for sender in [Sender::new("two words"), Sender::with_tokens(|_| async { Err::<String, _>("no") })] {
        let sent = sender.send_all(&requests, Bulk::default(), |_| {}).await;
        assert!(matches!(sent.end, Some(SendError::Token(_))));
        assert!(sent.results.iter().all(|result| result.as_ref().is_err_and(|error| error.code == "NoToken")));
        assert_eq!(sent.results.len(), 3);
    }
    let none = Sender::new(TOKEN).send_all(&[], Bulk::default(), |_| {}).await;
    assert_eq!((none.results.len(), none.end.is_none(), fetch.requests()), (0, true, 0.0));
}

#[cfg(feature = "models")]
mod typed {
    use super::{Bulk, Fetch, Input, OPEN_SHIFT, SendError, Sender, TEAM, TOKEN, browser};
    use graph_shifts::Code;
    use graph_shifts::calls::{
        Call, CreateOpenShift, create_open_shift, delete_open_shift, get_open_shift, list_open_shifts, update_open_shift,
    };
    use graph_shifts::models::{
        CreateOpenShiftBody, OpenShiftItem, ScheduleEntityTheme, UpdateOpenShiftBody, Version, VersionChange,
    };
    use wasm_bindgen_test::wasm_bindgen_test;

    fn item() -> OpenShiftItem {
        let item = OpenShiftItem::new("2026-11-24T07:00:00Z", "2026-11-24T15:00:00Z");
        item.theme(ScheduleEntityTheme::Peach).open_slot_count(3).activities([])
    }

    #[wasm_bindgen_test]
    async fn calls_return_models() {
        let sender = Sender::new(TOKEN);
        let body = CreateOpenShiftBody::new(Version::Shared(item()));
        let created = sender.call(&create_open_shift(TEAM, &body).base_url(browser::base())).await.expect("an entity");
        let id = created.id.clone();
        let change = UpdateOpenShiftBody::new().version(VersionChange::Shared(item().theme(ScheduleEntityTheme::Blue)));
        sender.call(&update_open_shift(TEAM, &id, &change).base_url(browser::base())).await.expect("no content");
        let changed = sender.call(&get_open_shift(TEAM, &id).base_url(browser::base())).await.expect("an entity");
        let theme = changed.shared_open_shift.as_ref().into_option().and_then(|item| item.theme.as_ref());
        assert_eq!(theme, Some(&ScheduleEntityTheme::Blue));
        sender.call(&delete_open_shift(TEAM, &id).base_url(browser::base())).await.expect("no content");
        let gone = sender.call(&get_open_shift(TEAM, &id).base_url(browser::base())).await.expect_err("a refusal");
        assert_eq!(gone.graph().map(|error| error.status), Some(404));
    }

    #[wasm_bindgen_test]
    async fn pages_are_typed() {
        let mut pages = Sender::new(TOKEN).call_pages(&list_open_shifts(TEAM).base_url(browser::base())).expect("a request");
        let page = pages.next().await.expect("a page").expect("a page");
        assert!(page.value.iter().any(|open_shift| open_shift.id == OPEN_SHIFT));
        assert!(pages.next().await.expect("the end").is_none());
    }

    #[wasm_bindgen_test]
    async fn calls_of_different_kinds_are_sent_in_one_batch() {
        let fetch = Fetch::played("return real(request)");
        let (get, list) = (get_open_shift(TEAM, OPEN_SHIFT), list_open_shifts(TEAM));
        let (get, list) = (get.base_url(browser::base()), list.base_url(browser::base()));
        let missing = delete_open_shift(TEAM, "OPNSHFT_nowhere").base_url(browser::base());
        let requests = [get.request(), list.request(), missing.request()].map(|request| request.expect("a request"));
        let sent = Sender::new(TOKEN).send_all(&requests, Bulk::default(), |_| {}).await;
        assert_eq!(get.read_result(&sent.results[0]).expect("an entity").id, OPEN_SHIFT);
        assert!(!list.read_result(&sent.results[1]).expect("a page").value.is_empty());
        assert_eq!(missing.read_result(&sent.results[2]).expect_err("a refusal").status, 404);
        assert_eq!(fetch.requests(), 1.0);
    }

    #[wasm_bindgen_test]
    async fn json_text_of_others_makes_a_typed_call() {
        let input = |body| Input::new().parameter("teamId", TEAM).base_url(browser::base()).body(body);
        let (sender, body) = (Sender::new(TOKEN), browser::open_shift());
        let created = sender.call(&Call::<CreateOpenShift>::from(input(body.as_str()))).await.expect("an entity");
        sender.call(&delete_open_shift(TEAM, created.id).base_url(browser::base())).await.expect("no content");
        match sender.call(&Call::<CreateOpenShift>::from(input("{"))).await {
            Err(SendError::Refused(refusal)) => assert_eq!(refusal.issues[0].code, Code::NotJson),
            other => panic!("{other:?}"),
        }
    }

    #[wasm_bindgen_test]
    async fn a_call_that_breaks_a_rule_is_not_sent() {
        let fetch = Fetch::played("return real(request)");
        let wrong = OpenShiftItem::new("2026-11-24T15:00:00Z", "2026-11-24T07:00:00Z").theme(ScheduleEntityTheme::Blue);
        let wrong = wrong.open_slot_count(1).activities([]);
        let body = CreateOpenShiftBody::new(Version::Shared(wrong));
        match Sender::new(TOKEN).call(&create_open_shift(TEAM, &body)).await {
            Err(SendError::Refused(refusal)) => assert_eq!(refusal.issues[0].path.len(), 3, "{refusal}"),
            other => panic!("{other:?}"),
        }
        assert_eq!(fetch.requests(), 0.0);
    }

    #[wasm_bindgen_test]
    async fn a_response_of_another_form_is_unreadable_and_shows_no_token() {
        let echo = r#"return Response.json({ id: 5, [request.headers.get("Authorization")]: 1, value: [request.headers.get("Authorization")] })"#;
        let _fetch = Fetch::played(echo);
        let one = Sender::new(TOKEN).call(&get_open_shift(TEAM, OPEN_SHIFT)).await.expect_err("another form");
        let mut pages = Sender::new(TOKEN).call_pages(&list_open_shifts(TEAM)).expect("a request");
        let page = pages.next().await.expect_err("another form");
        assert!(page.to_string().contains("Bearer (token)"), "{page}");
        for error in [one, page] {
            assert_eq!(error.graph().map(|error| (error.status, error.code.as_str())), Some((200, "UnreadableAnswer")));
            assert!(error.to_string().contains(" got a response of another form: "), "{error}");
            assert!(!format!("{error} {error:?}").contains("canary"));
        }
    }
}
