//! A native client over HTTP on loopback: requests go out through ureq, responses come back as models or as errors of Graph.
#![cfg(not(target_arch = "wasm32"))]
#![allow(clippy::expect_used, clippy::indexing_slicing, clippy::panic)]

#[path = "http/server.rs"]
mod server;

use graph_shifts::calls::{Call, CreateShift, approve_time_off_request, create_shift, get_shift, list_shifts, replace_shift};
use graph_shifts::models::{CreateShiftBody, ReplaceShiftBody, ShiftItem, Version, VersionChange};
use graph_shifts::sending::Outcome;
use graph_shifts::{GET_SHIFT, GraphError, Input, Request};
use server::{Response, Server};

const TEAM: &str = "3d88b7a2-f988-4f4b-bb34-d66df66af126";
const TOKEN: &str = "a.token.of.at.least.sixteen.characters";
const SHIFT: &str = r#"{"id":"SHFT_1","userId":"aa162a04-bec6-4b81-ba99-96caa7b2b24d","draftShift":null,
    "sharedShift":{"startDateTime":"2026-03-04T08:00:00Z","endDateTime":"2026-03-04T16:00:00Z","theme":"ultraviolet"}}"#;

/// Sends a request with the token.
fn send(request: &Request) -> http::Response<Vec<u8>> {
    let mut sent = http::Request::try_from(request).expect("a request of the crate http");
    sent.headers_mut().insert("Authorization", format!("Bearer {TOKEN}").parse().expect("a header"));
    let agent: ureq::Agent = ureq::Agent::config_builder().http_status_as_error(false).build().into();
    let (parts, mut body) = agent.run(sent).expect("a response").into_parts();
    http::Response::from_parts(parts, body.read_to_vec().expect("a body"))
}

fn item() -> ShiftItem {
    ShiftItem::new("2026-03-04T08:00:00Z", "2026-03-04T16:00:00Z").activities([])
}

#[test]
fn a_shift_is_created_read_changed_and_sent_back() {
    let server = Server::start([Response::new(201, SHIFT), Response::new(200, SHIFT), Response::new(204, "")]);
    let body = CreateShiftBody::new("aa162a04-bec6-4b81-ba99-96caa7b2b24d", Version::Shared(item())).scheduling_group_id("TAG_1");
    let create = create_shift(TEAM, &body).base_url(server.url());
    let request = create.request().expect("a request");
    let created = create.read_http(&request, &send(&request), TOKEN).expect("a shift");

    let get = get_shift(TEAM, &created.id).base_url(server.url());
    let request = get.request().expect("a request");
    let shift = get.read_http(&request, &send(&request), TOKEN).expect("a shift");
    let mut body = ReplaceShiftBody::from(shift);
    let VersionChange::Shared(item) = &mut body.version else { panic!("the shared version was read") };
    item.notes = "By the till".into();

    let replace = replace_shift(TEAM, &created.id, &body).base_url(server.url()).allow(graph_shifts::Code::NotAMember);
    let request = replace.request().expect("a request");
    replace.read_http(&request, &send(&request), TOKEN).expect("nothing");

    let [created, read, replaced] = server.requests().try_into().expect("three requests");
    assert!(created.starts_with(&format!("POST /v1.0/teams/{TEAM}/schedule/shifts HTTP/1.1\r\n")), "{created}");
    assert!(created.to_ascii_lowercase().contains(&format!("authorization: bearer {TOKEN}")), "{created}");
    assert!(read.starts_with("GET "), "{read}");
    assert!(read.to_ascii_lowercase().contains("prefer: include-unknown-enum-members"), "{read}");
    assert!(replaced.starts_with("PUT ") && replaced.contains(r#""notes":"By the till""#), "{replaced}");
    assert!(replaced.contains(r#""theme":"ultraviolet""#) && replaced.contains(r#""draftShift":null"#), "{replaced}");
}

/// The error of a call that gets this response.
fn error(response: Response) -> Box<GraphError> {
    let server = Server::start([response]);
    let call = get_shift(TEAM, "SHFT_1").base_url(server.url());
    let mut request = call.request().expect("a request");
    request.headers.push(("client-request-id".into(), "mine".to_owned()));
    call.read_http(&request, &send(&request), TOKEN).expect_err("an error")
}

#[test]
fn errors_are_those_of_graph_without_the_token() {
    let body = format!(r#"{{"error":{{"code":"TooManyRequests","message":"{TOKEN} asks too often"}}}}"#);
    let throttled = error(Response::new(429, &body).header("Retry-After", "7").header("request-id", "of the server"));
    assert_eq!((throttled.status, throttled.code.as_str(), throttled.retry_after), (429, "TooManyRequests", Some(7)));
    assert_eq!(throttled.message, "(token) asks too often");
    assert_eq!(throttled.request_id.as_deref(), Some("of the server"));
    assert_eq!((throttled.operation, throttled.client_request_id.as_deref()), ("getShift", Some("mine")));

    let dated = Response::new(503, "{}").header("Retry-After", "Wed, 04 Mar 2026 08:00:09 GMT");
    assert_eq!(error(dated).retry_after, Some(0), "without a clock");
    let dated = Response::new(503, "{}").header("Retry-After", "Wed, 04 Mar 2026 08:00:09 GMT");
    assert_eq!(error(dated.header("Date", "Wed, 04 Mar 2026 08:00:00 GMT")).retry_after, Some(9));

    let page = error(Response::new(200, "<html>a proxy</html>"));
    assert_eq!((page.status, page.code.as_str()), (200, "UnreadableAnswer"));
}

#[test]
fn a_response_of_another_form_is_an_error_that_repeats_no_value() {
    let error = error(Response::new(200, r#"{"id":"SHFT_1","userId":["a secret value"]}"#));
    assert_eq!(error.code, "UnreadableAnswer");
    assert_eq!(error.message, "getShift got a response of another form, at line 1 column 24");
}

#[test]
fn json_text_of_others_makes_a_typed_call() {
    let server = Server::start([Response::new(201, SHIFT)]);
    let body = r#"{"userId":"aa162a04-bec6-4b81-ba99-96caa7b2b24d","sharedShift":{"startDateTime":"2026-03-04T08:00:00Z",
        "endDateTime":"2026-03-04T16:00:00Z","theme":"blue","activities":[]}}"#;
    let call = Call::<CreateShift>::from(Input::new().parameter("teamId", TEAM).body(body)).base_url(server.url());
    let request = call.request().expect("a request");
    assert_eq!(call.read_http(&request, &send(&request), TOKEN).expect("a shift").id, "SHFT_1");
    let wrong =
        Call::<CreateShift>::from(Input::new().parameter("teamId", TEAM).parameter("shiftId", "SHFT_1").body("{}").top(5));
    let places: Vec<String> = wrong.request().expect_err("a refusal").issues.iter().map(|issue| issue.place()).collect();
    assert!(["shiftId", "top", "body.userId"].iter().all(|place| places.iter().any(|own| own == place)), "{places:?}");
}

#[test]
fn each_of_many_calls_reads_its_own_result() {
    let (shift, shifts) = (get_shift(TEAM, "SHFT_1"), list_shifts(TEAM));
    assert_eq!(shift.read_result(&Ok(SHIFT.to_owned())).expect("a shift").id, "SHFT_1");
    let page = shifts.read_result(&Ok(format!(r#"{{"value":[{SHIFT}]}}"#))).expect("a page");
    assert_eq!(page.value[0].id, "SHFT_1");
    let refused = error(Response::new(404, r#"{"error":{"code":"NotFound","message":"There is none."}}"#));
    assert_eq!(shift.read_result(&Err(*refused.clone())).expect_err("the error"), refused);
    let other = shifts.read_result(&Ok(SHIFT.to_owned())).expect_err("another form");
    assert_eq!((other.status, other.code.as_str(), other.operation), (200, "UnreadableAnswer", "listShifts"));
    assert_eq!(other.message, "listShifts got a response of another form, at line 2 column 118");
    assert!(!other.may_be_done);
}

#[test]
fn a_response_without_content_may_hold_anything() {
    for body in ["", "{}", r#"{"@odata.context":"x"}"#] {
        let server = Server::start([Response::new(200, body)]);
        let call = approve_time_off_request(TEAM, "SREQ_1").base_url(server.url());
        let request = call.request().expect("a request");
        call.read_http(&request, &send(&request), TOKEN).expect("nothing");
    }
}

#[test]
fn a_response_becomes_an_outcome() {
    let response = http::Response::builder().status(401).header("WWW-Authenticate", "Bearer").body(*b"\xff").expect("a response");
    assert_eq!(
        Outcome::from(&response),
        Outcome::response(401, |name| (name == "www-authenticate").then(|| "Bearer".into()), None)
    );
}

#[test]
fn what_http_cannot_send_is_refused() {
    let input = Input::new().parameter("teamId", TEAM).parameter("shiftId", "SHFT_1");
    let mut request = GET_SHIFT.request(input).expect("a request");
    assert!(http::Request::try_from(request.clone()).expect("a request").body().is_empty());
    request.headers.push(("client-request-id".into(), "two\nlines".to_owned()));
    assert!(http::Request::try_from(&request).is_err());
    request.headers = vec![("no name".into(), String::new())];
    assert!(http::Request::try_from(request).is_err());
}
