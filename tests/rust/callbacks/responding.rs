//! Responses: as many as items, and none approves unless it is meant to.

use crate::calls::{READ, UPDATE, opened, request, requests};
use crate::random::random;
use graph_shifts::callback::{Callback, Item, Opened, Read, Refusal, Response, Update, callback};
use proptest::collection::vec;
use proptest::prelude::*;
use serde_json::{Value, json};

const ETAG: fn(&Item<'_>) -> String = |item| format!("of {}", item.id);

fn update(opened: &Opened, respond: impl Fn(&Update<'_>) -> Response) -> String {
    match callback(UPDATE, opened).expect("a call") {
        Callback::Update(update) => respond(&update).into_string(),
        other => panic!("{other:?}"),
    }
}

fn read(opened: &Opened, respond: impl Fn(&Read<'_>) -> Response) -> String {
    match callback(READ, opened).expect("a call") {
        Callback::Read(read) => respond(&read).into_string(),
        other => panic!("{other:?}"),
    }
}

/// An update of items with these ids.
fn items(ids: &[&str]) -> Opened {
    requests(&ids.iter().map(|id| request(id, "DELETE", "/shifts/x", &Value::Null)).collect())
}

fn responses(text: &str) -> Vec<Value> {
    let value: Value = serde_json::from_str(text).expect("JSON");
    value["responses"].as_array().expect("responses").clone()
}

/// The status, the code and the message of each response.
fn refusals(ids: &[&str], reason: &Refusal) -> Vec<(u64, String, String)> {
    let text = update(&items(ids), |update| update.refuse(reason));
    let part = |of: &Value, name: &str| of["body"]["error"][name].as_str().expect("a text").to_owned();
    let refusal = |of: Value| (of["status"].as_u64().expect("a status"), part(&of, "code"), part(&of, "message"));
    responses(&text).into_iter().map(refusal).collect()
}

fn expected(list: &[(u64, &str, &str)]) -> Vec<(u64, String, String)> {
    list.iter().map(|(status, code, message)| (*status, (*code).to_owned(), (*message).to_owned())).collect()
}

#[test]
fn an_approval_has_a_version_for_each_item() {
    let text = update(&items(&["a", "b\"ä"]), |update| update.approve(ETAG));
    let approved =
        |id: &str, etag: &str| format!(r#"{{"id":{id},"status":200,"body":{{"eTag":{etag},"error":null,"data":null}}}}"#);
    let list = [approved(r#""a""#, r#""of a""#), approved(r#""b\"ä""#, r#""of b\"ä""#)];
    assert_eq!(text, format!(r#"{{"responses":[{}]}}"#, list.join(",")));
}

#[test]
fn a_version_is_never_empty() {
    let call = items(&["a"]);
    let text = update(&call, |update| update.approve(|_| String::new()));
    assert_eq!(responses(&text)[0]["body"]["eTag"], call.id());
}

#[test]
fn a_refusal_is_that_of_all_items() {
    let text = update(&items(&["a"]), |update| update.refuse(&Refusal::new("The \"rota\" is closed.")));
    let error = r#"{"code":"403","message":"The \"rota\" is closed."}"#;
    assert_eq!(
        text,
        format!(r#"{{"responses":[{{"id":"a","status":403,"body":{{"eTag":null,"error":{error},"data":null}}}}]}}"#)
    );
    let reason = Refusal::new("No.").status(409).code("RotaClosed");
    assert_eq!(refusals(&["a", "b"], &reason), expected(&[(409, "RotaClosed", "No."), (409, "RotaClosed", "No.")]));
}

#[test]
fn a_refusal_may_have_reasons_for_some_items_and_the_others_depend_on_them() {
    let reason = Refusal::new("Not as a whole.").status(409).code("Closed");
    let reason = reason.item("b", Refusal::new("First.")).item("b", Refusal::new("Too long.").code("TooLong").status(422));
    let all = expected(&[(424, "424", "Not as a whole."), (422, "TooLong", "Too long."), (424, "424", "Not as a whole.")]);
    assert_eq!(refusals(&["a", "b", "c"], &reason), all);
    assert_eq!(refusals(&["b"], &reason), expected(&[(422, "TooLong", "Too long.")]));
    assert_eq!(refusals(&["a"], &reason), expected(&[(409, "Closed", "Not as a whole.")]), "reasons of other updates");
}

#[test]
fn what_would_not_refuse_refuses_all_the_same() {
    for status in [0, 102, 200, 204, 399, 600, u16::MAX] {
        assert_eq!(refusals(&["a"], &Refusal::new("No.").status(status)), expected(&[(403, "403", "No.")]), "{status}");
    }
    for status in [400, 599] {
        assert_eq!(refusals(&["a"], &Refusal::new("No.").status(status))[0].0, u64::from(status));
    }
    let empty = expected(&[(403, "403", "The change is refused.")]);
    assert_eq!(refusals(&["a"], &Refusal::new("").code("")), empty);
    assert_eq!(refusals(&["a"], &Refusal::new("No.").item("a", Refusal::new(""))), empty);
}

#[test]
fn the_refusals_of_every_integration_have_their_statuses() {
    let one = |reason: &Refusal| refusals(&["a"], reason).remove(0);
    let [failed, late, expired, unsupported]: [_; 4] = expected(&[
        (500, "500", "The change could not be checked."),
        (503, "503", "The check took too long."),
        (408, "408", "The change has expired."),
        (501, "501", "This is not supported."),
    ])
    .try_into()
    .expect("four");
    assert_eq!(one(&Refusal::failed()), failed);
    assert_eq!(one(&Refusal::late()), late);
    assert_eq!(one(&Refusal::expired()), expired);
    assert_eq!(one(&Refusal::unsupported()), unsupported);
}

#[test]
fn a_read_is_answered_with_ids_or_refused() {
    let questions = requests(&json!([{ "id": "a", "url": "x" }, { "id": "b", "url": "y" }, { "id": "c", "url": "z" }]));
    let text = read(&questions, |read| {
        read.eligible(|question| match &*question.id {
            "a" => Some(vec!["SHFT_1".to_owned(), "SHFT_\"2".to_owned()]),
            "b" => Some(Vec::new()),
            _ => None,
        })
    });
    let etag = questions.id();
    let list = responses(&text);
    assert_eq!(list.len(), 3);
    let body = |data: Value| json!({ "eTag": etag, "error": null, "data": data });
    assert_eq!(list[0], json!({ "id": "a", "status": 200, "body": body(json!(["SHFT_1", "SHFT_\"2"])) }));
    assert_eq!(list[1], json!({ "id": "b", "status": 200, "body": body(json!([])) }));
    let error = json!({ "code": "501", "message": "This is not supported." });
    assert_eq!(list[2], json!({ "id": "c", "status": 501, "body": { "eTag": null, "error": error, "data": null } }));
    let text = read(&questions, |read| read.refuse(&Refusal::new("Later.").status(503)));
    assert_eq!(responses(&text).iter().map(|of| of["status"].as_u64()).collect::<Vec<_>>(), [Some(503); 3]);
}

#[test]
fn an_id_is_given_back_as_it_was_written() {
    let text = r#"{"requests":[{"id":"\ud83d \u0061\/","method":"DELETE","url":"/shifts/1"}]}"#;
    let text = update(&opened(text.as_bytes()), |update| update.refuse(&Refusal::new("No.").item("a", Refusal::new("x"))));
    assert!(text.starts_with(r#"{"responses":[{"id":"\ud83d \u0061\/","status":403,"#), "{text}");
}

#[test]
fn a_response_is_its_json_text() {
    let call = items(&["a"]);
    let Ok(Callback::Update(update)) = callback(UPDATE, &call) else { panic!("an update") };
    let response = update.approve(ETAG);
    assert_eq!((response.to_string(), response.as_str()), (response.clone().into_string(), &*response.to_string()));
}

/// A reason with any status, code and message, and with reasons for any items.
fn reasons() -> impl Strategy<Value = Refusal> {
    let reason = (any::<u16>(), prop::option::of(any::<String>()), any::<String>()).prop_map(|(status, code, message)| {
        let reason = Refusal::new(message).status(status);
        code.map_or(reason.clone(), |code| reason.code(code))
    });
    let items = vec(("[ab]{0,2}", reason.clone()), 0..3);
    (reason, items).prop_map(|(reason, items)| items.into_iter().fold(reason, |reason, (id, own)| reason.item(id, own)))
}

#[test]
fn there_are_as_many_responses_as_items_and_a_refusal_never_approves() {
    let verdicts = (vec(prop_oneof!["[ab]{1,2}", "\\PC{1,8}", Just("\u{0}\"\\".to_owned())], 1..8), reasons(), any::<String>());
    random(400, &verdicts, |(ids, reason, etag)| {
        let call = items(&ids.iter().map(String::as_str).collect::<Vec<_>>());
        let refused = responses(&update(&call, |update| update.refuse(&reason)));
        let approved = responses(&update(&call, |update| update.approve(|_| etag.clone())));
        let named = |list: &[Value]| list.iter().map(|of| of["id"].as_str().unwrap_or_default().to_owned()).collect::<Vec<_>>();
        prop_assert_eq!(&named(&refused), &ids);
        prop_assert_eq!(&named(&approved), &ids);
        for response in refused {
            let error = &response["body"]["error"];
            prop_assert!(response["status"].as_u64().is_some_and(|status| (400..600).contains(&status)));
            prop_assert!(["code", "message"].iter().all(|name| error[name].as_str().is_some_and(|text| !text.is_empty())));
            prop_assert!(response["body"]["eTag"].is_null() && response["body"]["data"].is_null());
        }
        for response in approved {
            prop_assert_eq!(&response["status"], 200);
            prop_assert!(response["body"]["eTag"].as_str().is_some_and(|etag| !etag.is_empty()));
            prop_assert!(response["body"]["error"].is_null());
        }
        Ok(())
    });
}
