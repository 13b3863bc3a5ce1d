//! The cases of tests/sending, which the npm package's `send` passes as well.
#![allow(clippy::expect_used, clippy::indexing_slicing, clippy::panic)]

mod cases;

use cases::{MOMENT, facts, files, outcome, request};
use graph_shifts::sending::{Bearer, Next, Outcome, Pages, Retries, Sending};
use graph_shifts::{Input, LIST_SHIFTS, operation};
use serde_json::{Value, json};
use std::time::Duration;

/// More tries than any case has.
const MAX_TRIES: usize = 30;

/// The bearer of a case, and the token of its first try.
fn bearer(case: &Value) -> (Bearer, String) {
    match case["token"].as_str() {
        Some(token) => (Bearer::fixed(token).expect("a token"), token.to_owned()),
        None => {
            let mut bearer = Bearer::new();
            bearer.take("old.token", None).expect("a token");
            (bearer, "old.token".to_owned())
        }
    }
}

/// What comes after each response of a case.
fn play(case: &Value) -> Vec<Value> {
    let request = request(case);
    let mut retries = Retries::default();
    if let Some(max) = case["retries"].as_u64() {
        retries.max = max as u32;
    }
    if let Some(seconds) = case["maxWait"].as_f64() {
        retries.max_wait = Duration::from_secs_f64(seconds);
    }
    let (mut bearer, mut token) = bearer(case);
    let mut sending = Sending::new(&request, retries);
    let responses = case["responses"].as_array().expect("responses");
    let mut events = Vec::new();
    for at in 0..MAX_TRIES {
        let response = outcome(&responses[at.min(responses.len() - 1)]);
        match sending.next(response, &token, &mut bearer, MOMENT) {
            Next::Done(text) => {
                let value = if text.is_empty() { Value::Null } else { serde_json::from_str(&text).expect("JSON") };
                events.push(json!({ "done": value }));
                return events;
            }
            Next::Fail(error) => {
                events.push(json!({ "error": facts(&error) }));
                return events;
            }
            Next::Wait(wait, error) => {
                events.push(json!({ "wait": wait.as_millis() as u64, "error": facts(&error) }));
                token = bearer.token().unwrap_or("old.token").to_owned();
            }
            Next::Renew(claims) => {
                token = if claims.is_some() { "new.token" } else { bearer.token().unwrap_or("old.token") }.to_owned();
                bearer.take(&token, claims.as_deref()).expect("a token");
                events.push(json!({ "renew": claims }));
            }
        }
    }
    panic!("a request is sent without end: {events:?}")
}

#[test]
fn every_case_holds() {
    let (mut count, mut wrong) = (0, Vec::new());
    for (file, cases) in files("tests/sending") {
        for case in cases {
            count += 1;
            let events = play(&case);
            if json!(events) != case["then"] {
                wrong.push(format!("{file}: {}\n  expected {}\n  got      {}", case["why"], case["then"], json!(events)));
            }
        }
    }
    assert!(count > 400, "{count} cases");
    assert!(wrong.is_empty(), "{} of {count} cases disagree\n{}", wrong.len(), wrong.join("\n"));
}

#[test]
fn what_is_no_token_is_refused_without_being_repeated() {
    for token in ["", "Bearer abc", "bearer\tabc", "two words", "line\nfeed", "=", "tökén", "a=b"] {
        let refused = Bearer::fixed(token).expect_err("no token");
        let scheme = if token.to_lowercase().starts_with("bearer") { "without `Bearer`" } else { "and nothing else" };
        assert_eq!(refused.to_string(), format!("token must be an access token as a string, {scheme}"));
    }
    for token in ["a", "a.b-c_d~e+f/g==", "eyJ0eXAiOiJKV1QifQ.x.y"] {
        assert!(Bearer::fixed(token).is_ok(), "{token}");
    }
}

#[test]
fn nothing_that_is_printed_for_debugging_contains_the_token() {
    let token = "eyJ0eXAiOiJKV1QifQ.eyJjYW5hcnkiOiI0NzExIn0.c2lnbmVk-4711_canary";
    let mut bearer = Bearer::fixed(token).expect("a token");
    assert_eq!(format!("{bearer:?}"), "Bearer { is_fixed: true, .. }");
    let input = json!({ "teamId": "3d88b7a2-f988-4f4b-bb34-d66df66af126" }).to_string();
    let request = operation("getSchedule").expect("an operation").request(Input::from_json(&input)).expect("a request");
    let mut sending = Sending::new(&request, Retries::default()).or_client_request_id(token);
    let next = sending.next(Outcome::nothing(token), token, &mut bearer, MOMENT);
    let Next::Fail(error) = &next else { panic!("{next:?}") };
    assert_eq!(error.client_request_id.as_deref(), Some("(token)"));
    assert!(!format!("{next:?}{error}").contains("canary"));
}

#[test]
fn a_token_that_has_the_claims_is_replaced_for_others_only() {
    let mut bearer = Bearer::new();
    bearer.take("a.token", Some("c")).expect("a token");
    assert_eq!(bearer.renewal_for("a.token", "c"), None);
    assert_eq!(bearer.renewal_for("an.older.token", "c"), Some(None));
    assert_eq!(bearer.token(), Some("a.token"));
    assert_eq!(bearer.renewal_for("a.token", "d"), Some(Some("d".to_owned())));
    assert_eq!(bearer.token(), None);
    assert_eq!(Bearer::fixed("a.token").expect("a token").renewal_for("a.token", "c"), None);
}

#[test]
fn every_token_that_was_sent_is_hidden() {
    let tokens = ["the.first.token.of.a.call", "another.token.of.a.call", "the.last.token.of.a.call"];
    let mut bearer = Bearer::new();
    for token in tokens {
        bearer.take(token, None).expect("a token");
    }
    let request =
        LIST_SHIFTS.request(Input::new().parameter("teamId", "3d88b7a2-f988-4f4b-bb34-d66df66af126")).expect("a request");
    let mut sending = Sending::new(&request, Retries { max: 0, ..Retries::default() });
    let next = sending.next(Outcome::nothing(&tokens.join(" and ")), tokens[2], &mut bearer, MOMENT);
    let Next::Fail(error) = next else { panic!("{next:?}") };
    assert_eq!(error.message, "listShifts got no response: (token) and (token) and (token)");
}

/// What reading this page of a list leads to: the URL of the next request, or the error's code and message.
fn after(page: &Value) -> Result<Option<String>, (String, String)> {
    let input = Input::new().parameter("teamId", "3d88b7a2-f988-4f4b-bb34-d66df66af126");
    let mut pages = Pages::new(LIST_SHIFTS.request(input).expect("a request"));
    let read = pages.read(&page.to_string());
    let next = pages.request().map(|request| request.url.clone());
    assert!(read.is_ok() || next.is_none(), "after an error there is no next page");
    read.map(|()| next).map_err(|error| (error.code, error.message))
}

#[test]
fn the_link_to_the_next_page_is_followed_to_the_same_origin_only() {
    for link in ["https://graph.microsoft.com/x", "https://GRAPH.microsoft.com:443/x", "https://graph.microsoft.com?x"] {
        assert_eq!(after(&json!({ "value": [], "@odata.nextLink": link })), Ok(Some(link.to_owned())));
    }
    for link in [
        "http://graph.microsoft.com/x",
        "https://graph.microsoft.com:8443/x",
        "https://graph.microsoft.com.evil.example/x",
        "https://graph.microsoft.com@evil.example/x",
        "https://evil.example\\@graph.microsoft.com/x",
        "https://evil.example#@graph.microsoft.com/x",
        " https://graph.microsoft.com/x",
        "//graph.microsoft.com/x",
        "/x",
        "",
    ] {
        let (code, message) = after(&json!({ "value": [], "@odata.nextLink": link })).expect_err(link);
        assert_eq!((code.as_str(), message.as_str()), ("BadNextLink", "listShifts got a response with a link to another origin"));
    }
}

#[test]
fn a_page_has_a_list_and_the_last_one_no_link() {
    assert_eq!(after(&json!({ "value": [] })), Ok(None));
    assert_eq!(after(&json!({ "value": [1, { "a": [] }], "@odata.nextLink": null })), Ok(None));
    for page in [json!({}), json!({ "value": {} }), json!({ "value": null }), json!([]), json!(null)] {
        let (code, message) = after(&page).expect_err("no page");
        assert_eq!((code.as_str(), message.as_str()), ("UnreadableAnswer", "listShifts got a response without a list"));
    }
}

#[test]
fn a_page_is_read_once() {
    let input = Input::new().parameter("teamId", "3d88b7a2-f988-4f4b-bb34-d66df66af126");
    let mut pages = Pages::new(LIST_SHIFTS.request(input).expect("a request"));
    let to = |link: &str| json!({ "value": [], "@odata.nextLink": format!("https://graph.microsoft.com/{link}") }).to_string();
    for link in ["one", "two"] {
        pages.read(&to(link)).expect("a page");
    }
    let error = pages.read(&to("one")).expect_err("a page that was read");
    assert_eq!(error.message, "listShifts got a response with a link to a page that was already read");
    assert_eq!(error.hint.as_deref().map(|hint| hint.contains("pages up to here are complete")), Some(true));
    assert_eq!(pages.request(), None);
}
