//! What an opened call says: its path, its items and its questions.

use crate::calls::{READ, UPDATE, opened, request, requests};
use crate::vectors::vectors;
use graph_shifts::callback::{
    About, Callback, Change, Item, OpenError, Opened, Phase, Question, Read, Update, callback, open, seal,
};
use graph_shifts::time::Instant;
use serde_json::{Value, json};

/// What the items of an update look like.
fn update<T>(opened: &Opened, look: impl Fn(&Update<'_>) -> T) -> T {
    match callback(UPDATE, opened).expect("a call") {
        Callback::Update(update) => look(&update),
        other => panic!("{other:?}"),
    }
}

fn item<T>(request: &Value, look: impl Fn(&Item<'_>) -> T) -> T {
    update(&requests(&json!([request])), |update| look(&update.items()[0]))
}

fn read<T>(opened: &Opened, look: impl Fn(&Read<'_>) -> T) -> T {
    match callback(READ, opened).expect("a call") {
        Callback::Read(read) => look(&read),
        other => panic!("{other:?}"),
    }
}

fn about(url: &str) -> About {
    let request = json!([{ "id": "1", "method": "GET", "url": url }]);
    read(&requests(&request), |read| read.items()[0].about.clone())
}

fn error(path: &str, text: &str) -> OpenError {
    callback(path, &opened(text.as_bytes())).expect_err("no call")
}

fn time(text: &str) -> Instant {
    Instant::parse(text.as_bytes()).expect("a time")
}

#[test]
fn every_vector_is_the_call_that_it_is_said_to_be() {
    let mut count = 0;
    for vector in vectors().iter().filter(|vector| vector.expect["opens"] == true) {
        let made = vector
            .sealed_with
            .map(|(key, iv)| seal(&vector.secret, vector.plaintext.as_deref().unwrap_or_default().as_bytes(), key, iv));
        let body = vector.body.clone().or(made).expect("a body");
        let opened = open(&body, std::slice::from_ref(&vector.secret)).expect("it opens");
        let call = callback(&vector.path, &opened);
        if vector.expect["json"] == false {
            assert_eq!(call, Err(OpenError::NotJson), "{}", vector.name);
            continue;
        }
        let (kind, items) = match call.unwrap_or_else(|error| panic!("{}: {error}", vector.name)) {
            Callback::Connect(_) => ("connect", None),
            Callback::Update(update) => ("update", Some(update.items().len() as u64)),
            Callback::Read(read) => ("read", Some(read.items().len() as u64)),
        };
        assert_eq!((vector.expect["kind"].as_str(), vector.expect["items"].as_u64()), (Some(kind), items), "{}", vector.name);
        count += 1;
    }
    assert!(count >= 6, "{count} vectors");
}

#[test]
fn a_path_says_what_is_called() {
    let connect = opened(br#"{"tenantId":"c9d0950a","userId":"05906fd7"}"#);
    for (path, version) in [
        ("/v1/connect", 1),
        ("v1/connect", 1),
        ("/1/connect/", 1),
        ("/wfi//V23//connect?x=/v9/teams/1/read", 23),
        ("https://wfm.example/v2/connect#x", 2),
        ("https://wfm.example/v1/teams/v3/connect", 3),
    ] {
        match callback(path, &connect) {
            Ok(Callback::Connect(call)) => {
                assert_eq!((call.api_version, &*call.tenant_id, &*call.user_id), (version, "c9d0950a", "05906fd7"))
            }
            other => panic!("{path}: {other:?}"),
        }
    }
    let request = requests(&json!([request("1", "PUT", "/shifts/1", &Value::Null)]));
    for (path, team, user) in [
        ("/v1/teams/a/update", Some("a"), None),
        ("/v1/team/a%20%C3%A4/update", Some("a ä"), None),
        ("/x/v1/TEAMS/a/Update", Some("a"), None),
        ("/v1/users/u/update", None, Some("u")),
        ("/v1/user/u/update", None, Some("u")),
    ] {
        match callback(path, &request) {
            Ok(Callback::Update(call)) => assert_eq!((call.team_id.as_deref(), call.user_id.as_deref()), (team, user), "{path}"),
            other => panic!("{path}: {other:?}"),
        }
    }
    match callback("/v7/team/a/read", &request) {
        Ok(Callback::Read(call)) => assert_eq!((call.api_version, &*call.team_id), (7, "a")),
        other => panic!("{other:?}"),
    }
}

#[test]
fn other_paths_are_not_found() {
    for path in [
        "",
        "/",
        "/connect",
        "/v/connect",
        "/w1/connect",
        "/v1a/connect",
        "/v1234567890/connect",
        "/v1/connect/x",
        "/v1/teams/update",
        "/teams/a/update",
        "/v1/groups/a/update",
        "/v1/teams/a/write",
        "/v1/users/u/read",
        "/v1/teams/%ZZ/update",
        "/v1/teams/%4/update",
        "/v1/teams/%FF/update",
        "https://v1/connect",
        "/x?/v1/connect",
    ] {
        assert_eq!(callback(path, &opened(b"{}")), Err(OpenError::NotFound), "{path}");
    }
}

#[test]
fn a_text_that_is_no_json_is_told_from_one_of_another_shape() {
    for text in ["", "{", "{}}", "{\"requests\":[}", "nul", "\u{FEFF}\u{FEFF}{}"] {
        assert_eq!(error(UPDATE, text), OpenError::NotJson, "{text}");
    }
    assert_eq!(callback(UPDATE, &opened(b"{\"\xFF\":1}")), Err(OpenError::NotJson));
    assert_eq!(error(UPDATE, &format!("{}{}", "[".repeat(65), "]".repeat(65))), OpenError::NotJson);
    let item = r#"{"id":"1","method":"PUT","url":"/shifts/1"}"#;
    for text in [
        "null".to_owned(),
        "[]".to_owned(),
        "{}".to_owned(),
        r#"{"requests":null}"#.to_owned(),
        r#"{"requests":{}}"#.to_owned(),
        r#"{"requests":[]}"#.to_owned(),
        r#"{"requests":[null]}"#.to_owned(),
        format!(r#"{{"requests":[{item},{{}}]}}"#),
        format!(r#"{{"requests":[{}]}}"#, item.replace("\"1\"", "1")),
        format!(r#"{{"requests":[{}]}}"#, item.replace("\"1\"", "\"\"")),
        format!(r#"{{"requests":[{}]}}"#, item.replace("PUT", "GET")),
        format!(r#"{{"requests":[{}]}}"#, item.replace("\"PUT\"", "null")),
        format!(r#"{{"requests":[{}]}}"#, item.replace("/shifts/1", "")),
        format!(r#"{{"requests":[{item}],"requests":1}}"#),
    ] {
        assert_eq!(error(UPDATE, &text), OpenError::WrongShape, "{text}");
    }
    for text in [r#"{"tenantId":"1"}"#, r#"{"tenantId":"1","userId":1}"#, r#"{"tenantId":"","userId":"1"}"#, "[]"] {
        assert_eq!(error("/v1/connect", text), OpenError::WrongShape, "{text}");
    }
    assert_eq!(error(READ, r#"{"requests":[{"id":"1"}]}"#), OpenError::WrongShape);
    let twice = format!("\u{FEFF} {{ \"requests\" : 1 , \"requests\" : [ {item} ] }} ");
    assert!(callback(UPDATE, &opened(twice.as_bytes())).is_ok(), "the last of two counts, as in JSON.parse");
}

#[test]
fn an_item_says_what_happens_to_which_entity() {
    let looked = |method: &str, url: &str| item(&request("1", method, url, &Value::Null), |item| (item.change, item.entity));
    for (method, change) in
        [("POST", Change::Created), ("put", Change::Changed), ("Patch", Change::Changed), ("DELETE", Change::Deleted)]
    {
        assert_eq!(looked(method, "/shifts/SHFT_1"), (change, Some("shift")));
    }
    for (url, entity) in [
        ("/openshifts/1", "openShift"),
        ("/swapRequests/1", "swapRequest"),
        ("openshiftrequests/1", "openShiftRequest"),
        ("//offershiftrequests/1", "offerShiftRequest"),
        ("/timesoff/1", "timeOff"),
        ("/TIMEOFFREQUESTS/1", "timeOffRequest"),
        ("/timeoffReasons/1", "timeOffReason"),
        ("/timecards", "timeCard"),
        ("/timecards/1?x=/y/z", "timeCard"),
        ("/settings/shiftpreferences", "userShiftPreferences"),
    ] {
        assert_eq!(looked("PUT", url).1, Some(entity), "{url}");
    }
    for url in ["/dayNotes/1", "/", "/shifts/1/2", "/settings", "/settings/other", "/shifts/1/"] {
        assert_eq!(looked("PUT", url).1, None, "{url}");
    }
}

#[test]
fn an_item_has_its_body_its_headers_and_its_warnings() {
    let body = json!({ "sharedShift": { "theme": "Blue", "isActive": true }, "colour": 1 });
    let mut given = request("SHFT_1", "PUT", "/shifts/SHFT_1", &body);
    given["headers"] = json!({ "x-ms-transaction-id": "42", "X-MS-EXPIRES": "2026-11-23T08:00:31.0134605Z" });
    item(&given, |item| {
        assert_eq!((&*item.id, &*item.url, item.phase), ("SHFT_1", "/shifts/SHFT_1", None));
        let text = r#"{"sharedShift":{"theme":"blue","isActive":true},"colour":1}"#;
        assert_eq!(
            item.body.as_deref().and_then(|body| serde_json::from_str::<Value>(body).ok()),
            serde_json::from_str(text).ok()
        );
        assert_eq!(item.transaction_id.as_deref(), Some("42"));
        assert_eq!(item.expires, Some(time("2026-11-23T08:00:31.0134605Z")));
        let warnings: Vec<_> = item.warnings.iter().map(|issue| (issue.code.as_str(), issue.severity.as_str())).collect();
        assert_eq!(warnings, [("unknown_property", "warning")]);
    });
    for (headers, body) in [(json!(null), json!(null)), (json!({ "X-MS-Expires": 1 }), json!(null)), (json!("x"), json!(null))] {
        let mut given = request("1", "PUT", "/shifts/1", &body);
        given["headers"] = headers;
        item(&given, |item| assert_eq!((&item.transaction_id, item.expires, &item.body), (&None, None, &None)));
    }
    let unknown = request("1", "PUT", "/dayNotes/1", &json!({ "note": "Snow" }));
    item(&unknown, |item| assert_eq!((item.body.as_deref(), item.warnings.len()), (Some(r#"{"note":"Snow"}"#), 0)));
}

#[test]
fn of_headers_with_one_name_the_first_casing_counts_and_the_last_value_of_it() {
    let headers = r#"{"X-MS-Transaction-ID":"1","x-ms-transaction-id":"2","X-MS-Transaction-ID":"3","X-ms-transaction-id":"4"}"#;
    let text = format!(r#"{{"requests":[{{"id":"1","method":"PUT","url":"/shifts/1","headers":{headers}}}]}}"#);
    let id = update(&opened(text.as_bytes()), |update| update.items()[0].transaction_id.as_deref().map(str::to_owned));
    assert_eq!(id.as_deref(), Some("3"));
}

#[test]
fn an_update_expires_with_the_first_of_its_items() {
    let expiring = |at: &str| json!({ "id": "1", "method": "DELETE", "url": "/shifts/1", "headers": { "X-MS-Expires": at } });
    let late = expiring("2026-11-23T08:00:31Z");
    let expires = |items: Value| update(&requests(&items), |update| update.expires());
    assert_eq!(expires(json!([late, expiring("2026-11-23T08:00:30Z"), expiring("soon")])), Some(time("2026-11-23T08:00:30Z")));
    assert_eq!(expires(json!([expiring("soon")])), None);
    assert_eq!(expires(json!([expiring("2026-11-23t08:00:31z")])), Some(time("2026-11-23T08:00:31Z")));
    assert_eq!(expires(json!([expiring("2026-11-23T08:00:31")])), Some(time("2026-11-23T08:00:31Z")), "UTC without an offset");
}

#[test]
fn a_request_goes_through_phases() {
    let phase = |method: &str, url: &str, state: &str, assigned_to: &str| {
        let body = json!({ "state": state, "assignedTo": assigned_to });
        item(&request("1", method, url, &body), |item| item.phase)
    };
    for url in ["/swapRequests/1", "/offershiftrequests/1", "/openshiftrequests/1"] {
        let has_recipient = !url.starts_with("/open");
        let or_other = |phase| Some(if has_recipient { phase } else { Phase::Other });
        assert_eq!(phase("POST", url, "Pending", "Recipient"), Some(Phase::Asked));
        assert_eq!(phase("POST", url, "approved", "manager"), Some(Phase::ManagerApproved));
        assert_eq!(phase("PUT", url, "pending", "Manager"), or_other(Phase::RecipientAgreed));
        assert_eq!(phase("PUT", url, "declined", "recipient"), or_other(Phase::RecipientDeclined));
        assert_eq!(phase("PUT", url, "APPROVED", "manager"), Some(Phase::ManagerApproved));
        assert_eq!(phase("PUT", url, "declined", "manager"), Some(Phase::ManagerDeclined));
        assert_eq!(phase("PUT", url, "declined", "system"), Some(Phase::SystemDeclined));
        assert_eq!(phase("PUT", url, "pending", "recipient"), Some(Phase::Other));
        let without = |method: &str| item(&request("1", method, url, &Value::Null), |item| item.phase);
        assert_eq!(
            [without("DELETE"), without("POST"), without("PUT")],
            [Phase::Cancelled, Phase::Other, Phase::Other].map(Some)
        );
    }
    assert_eq!(phase("PUT", "/timeOffRequests/1", "approved", "manager"), None);
    assert_eq!(Phase::RecipientAgreed.as_str(), "recipientAgreed");
}

#[test]
fn a_question_says_what_is_asked() {
    let candidates = |from: Option<&str>, to: Option<&str>| About::SwapCandidates {
        shift: "SHFT_1".to_owned(),
        from: from.map(time),
        to: to.map(time),
    };
    let url = "/shifts/SHFT_1/requestableShifts";
    let guide = "?requestType=SwapRequest&startTime=2026-11-01T04:00:00.0000000Z&endTime=2026-12-01T03:59:59.9990000Z";
    let pages = "?requestType=swaprequest&startDateTime=2026-11-01T04%3A00%3A00Z&endDateTime=2026-12-01T03:59:59.999Z";
    let old = "?requestType=SwapRequest&startTime=11/1/2026 4:00:00 AM +00:00&endTime=12/1/2026 3:59:59 PM -11:00";
    let both = candidates(Some("2026-11-01T04:00:00Z"), Some("2026-12-01T03:59:59.999Z"));
    assert_eq!(about(&format!("{url}{guide}")), both);
    assert_eq!(about(&format!("{url}{pages}")), both);
    assert_eq!(about(&format!("{url}{old}")), candidates(Some("2026-11-01T04:00:00Z"), Some("2026-12-02T02:59:59Z")));
    let first = about(&format!("{url}?startTime=5/31/2020 12:00:00 am +00:00&endTime=5/31/2020 12:30:00 PM +00:00"));
    assert_eq!(first, candidates(Some("2020-05-31T00:00:00Z"), Some("2020-05-31T12:30:00Z")), "midnight and noon");
    for wrong in ["soon", "5/31/2020 13:00:00 PM +00:00", "5/31/2020 0:00:00 AM +00:00", "5/31/2020 1:00:00 XM +00:00", "%ZZ"] {
        assert_eq!(about(&format!("{url}?startTime={wrong}&endTime")), candidates(None, None), "{wrong}");
    }
    assert_eq!(about(&url[1..]), candidates(None, None));
    let reasons = About::TimeOffReasons { user: "u".to_owned() };
    assert_eq!(about("/users/u/timeOffReasons?requestType=TimeOffReason"), reasons);
    assert_eq!(about("//Users/u/timeoffreasons?x&requestType="), reasons);
    for other in [
        "/shifts/SHFT_1/requestableShifts?requestType=OfferShiftRequest",
        "/users/u/timeOffReasons?requestType=SwapRequest",
        "/shifts/SHFT_1/requestableShifts/1",
        "/users/u/requestableShifts",
        "/shifts/SHFT_1/timeOffReasons",
        "/users//timeOffReasons",
        "/users/u/timeOffReasons/",
        "/shifts",
        "x",
    ] {
        assert_eq!(about(other), About::Unknown, "{other}");
    }
    let both = json!([{ "id": "1", "url": "x" }, { "id": "2", "url": "y" }]);
    let seen = |question: &Question<'_>| (question.id.to_string(), question.url.to_string());
    let list = read(&requests(&both), |read| read.items().iter().map(seen).collect::<Vec<_>>());
    assert_eq!(list, [("1".to_owned(), "x".to_owned()), ("2".to_owned(), "y".to_owned())]);
}

#[test]
fn what_is_shown_of_an_update_has_no_names_and_no_notes() {
    let body = json!({ "sharedShift": { "notes": "Ada is ill" } });
    let shown = update(&requests(&json!([request("SHFT_1", "PUT", "/shifts/SHFT_1", &body)])), |update| format!("{update:?}"));
    assert!(shown.contains("SHFT_1") && shown.contains("Changed") && !shown.contains("Ada"), "{shown}");
}
