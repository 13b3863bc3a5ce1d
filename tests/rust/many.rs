//! Many requests in batches: the cases of tests/sending/many, which the package's `sendAll` passes as well, and the pace.
#![allow(clippy::expect_used, clippy::indexing_slicing, clippy::panic)]

mod cases;

use cases::{MOMENT, facts, files, outcome, request};
use graph_shifts::sending::{Batch, Bearer, Bulk, End, MAX_IN_BATCH, Many, Outcome, Retries};
use graph_shifts::{GraphError, Request};
use serde_json::{Value, json};
use std::collections::BTreeMap;
use std::time::Duration;

/// More batches than any case has.
const MAX_BATCHES: usize = 100;

/// The ids of the requests in a batch.
fn ids_in(batch: &Batch) -> Vec<String> {
    let body: Value = serde_json::from_str(batch.request.body.as_deref().expect("a body")).expect("JSON");
    let requests = body["requests"].as_array().expect("requests");
    requests.iter().map(|request| request["id"].as_str().expect("an id").to_owned()).collect()
}

/// Sends a batch until it has an outcome with which it does not need another token. The outcomes are numbered.
fn taken(many: &mut Many<'_>, mut batch: Batch, bearer: &mut Bearer, now: u64, sent: &mut Vec<Vec<String>>, responses: &[Value]) {
    loop {
        let token = bearer.token().unwrap_or("old.token").to_owned();
        many.send(&mut batch, now);
        sent.push(ids_in(&batch));
        let outcome = outcome(&responses[(sent.len() - 1).min(responses.len() - 1)]);
        match many.renewal(&mut batch, &outcome, &token, bearer) {
            Some(Some(claims)) => bearer.take("new.token", Some(&claims)).expect("a token"),
            Some(None) => {}
            None => {
                let returned = many.read(batch, &outcome, None, bearer, MOMENT);
                let renewal = returned.claims().and_then(|claims| bearer.renewal_for(&token, claims));
                if let Some(Some(claims)) = &renewal {
                    bearer.take("new.token", Some(claims)).expect("a token");
                }
                return many.take(returned, renewal.is_some(), now);
            }
        }
    }
}

/// What is sent in each batch of a case, and what becomes of each request.
fn play(case: &Value) -> (Value, Value) {
    let requests: Vec<Request> = case["requests"].as_array().expect("requests").iter().map(request).collect();
    let retries = Retries { max: case["retries"].as_u64().expect("a number") as u32, max_wait: Duration::ZERO };
    let mut many = Many::new(&requests, Bulk { retries, concurrency: 1, rate: None });
    let mut bearer = case["token"].as_str().map_or_else(Bearer::new, |token| Bearer::fixed(token).expect("a token"));
    let responses = case["responses"].as_array().expect("responses");
    let (mut sent, mut now) = (Vec::new(), 0);
    while !many.is_done() {
        assert!(sent.len() < MAX_BATCHES, "batches are sent without end: {sent:?}");
        match many.next_batch(now) {
            Some(batch) => {
                taken(&mut many, batch, &mut bearer, now, &mut sent, responses);
                now += 1;
            }
            None => now = many.next_at(now).expect("something is left to send"),
        }
    }
    let result = |result: Result<String, GraphError>| match result {
        Ok(text) if text.is_empty() => json!({ "done": null }),
        Ok(text) => json!({ "done": serde_json::from_str::<Value>(&text).expect("JSON") }),
        Err(error) => json!({ "error": facts(&error) }),
    };
    (json!(sent), many.into_results().into_iter().map(result).collect())
}

#[test]
fn every_case_holds() {
    let (mut count, mut wrong) = (0, Vec::new());
    for (file, cases) in files("tests/sending/many") {
        for case in cases {
            count += 1;
            let (sent, then) = play(&case);
            if (&sent, &then) != (&case["sent"], &case["then"]) {
                wrong.push(format!(
                    "{file}: {}\n  expected {} {}\n  got      {sent} {then}",
                    case["why"], case["sent"], case["then"]
                ));
            }
        }
    }
    assert!(count > 40, "{count} cases");
    assert!(wrong.is_empty(), "{} of {count} cases disagree\n{}", wrong.len(), wrong.join("\n"));
}

/// Changes of a number of open shifts in each of some teams.
fn changes(teams: usize, each: usize) -> Vec<Request> {
    let change = |at: usize| {
        let team = format!("00000000-0000-4000-8000-{:012}", at % teams);
        let item = json!({
            "startDateTime": "2026-11-23T08:00:00Z", "endDateTime": "2026-11-23T16:00:00Z",
            "theme": "blue", "openSlotCount": 1, "activities": [],
        });
        let input = json!({ "teamId": team, "openShiftId": format!("OPNSHFT_{at}"), "body": { "sharedOpenShift": item } });
        request(&json!({ "operation": "updateOpenShift", "input": input }))
    };
    (0..teams * each).map(change).collect()
}

/// A server that allows a number of requests per second and team, and responds after a while.
struct Server {
    rate: usize,
    seen: BTreeMap<String, Vec<u64>>,
    throttled: usize,
}

impl Server {
    /// The response to a batch that arrives at a time.
    fn respond(&mut self, batch: &Batch, now: u64) -> Outcome {
        let body: Value = serde_json::from_str(batch.request.body.as_deref().expect("a body")).expect("JSON");
        let requests = body["requests"].as_array().expect("requests");
        assert!(requests.len() <= MAX_IN_BATCH);
        let respond = |request: &Value| {
            let team = request["url"].as_str().and_then(|url| url.split('/').nth(2)).expect("a team").to_owned();
            let seen = self.seen.entry(team).or_default();
            seen.retain(|at| at + 1000 > now);
            if seen.len() >= self.rate {
                self.throttled += 1;
                return json!({ "id": request["id"], "status": 429, "headers": { "Retry-After": "1" },
                    "body": { "error": { "code": "TooManyRequests", "message": "Slow down." } } });
            }
            seen.push(now);
            json!({ "id": request["id"], "status": 204 })
        };
        let responses: Vec<Value> = requests.iter().map(respond).collect();
        Outcome::response(200, |_| None, Some(json!({ "responses": responses }).to_string()))
    }
}

/// Sends all with some batches in flight; each takes 120 ms there and 80 ms back. Returns when the last one ended.
fn run(many: &mut Many<'_>, server: &mut Server, concurrency: usize) -> u64 {
    let mut bearer = Bearer::fixed("of-this-test").expect("a token");
    let mut in_flight: Vec<(u64, Batch, Outcome)> = Vec::new();
    let mut now = 0;
    while !many.is_done() {
        while in_flight.len() < concurrency {
            let Some(mut batch) = many.next_batch(now) else { break };
            many.send(&mut batch, now);
            let outcome = server.respond(&batch, now + 120);
            in_flight.push((now + 200, batch, outcome));
        }
        let next = many.next_at(now).filter(|_| in_flight.len() < concurrency);
        let back = in_flight.iter().map(|(at, ..)| *at).min();
        now = next.into_iter().chain(back).min().expect("something comes").max(now);
        if back == Some(now) {
            let (_, mut batch, outcome) = in_flight.remove(in_flight.iter().position(|(at, ..)| *at == now).expect("one"));
            assert_eq!(many.renewal(&mut batch, &outcome, "of-this-test", &mut bearer), None);
            let returned = many.read(batch, &outcome, None, &bearer, MOMENT);
            many.take(returned, false, now);
        }
        assert!(now < 3_600_000, "an hour has passed");
    }
    now
}

#[test]
fn the_pace_of_a_team_is_kept() {
    let requests = changes(1, 40);
    let mut many = Many::new(&requests, Bulk::default());
    let mut server = Server { rate: 4, seen: BTreeMap::new(), throttled: 0 };
    let ended = run(&mut many, &mut server, 4);
    assert_eq!((server.throttled, many.progress().retries), (0, 0));
    assert!((9_000..12_000).contains(&ended), "40 requests at 4 per second took {ended} ms");
    assert!(many.into_results().iter().all(Result::is_ok));
}

#[test]
fn teams_share_batches_and_not_the_pace() {
    let requests = changes(10, 8);
    let mut many = Many::new(&requests, Bulk::default());
    let mut server = Server { rate: 4, seen: BTreeMap::new(), throttled: 0 };
    let ended = run(&mut many, &mut server, 4);
    assert_eq!(server.throttled, 0);
    assert!(ended < 3_000, "ten teams with 8 requests each took {ended} ms");
}

#[test]
fn a_server_that_allows_less_gets_less_until_all_is_done() {
    let requests = changes(2, 30);
    for rate in [None, Some(4.0), Some(50.0)] {
        let mut many = Many::new(&requests, Bulk { rate, ..Bulk::default() });
        let mut server = Server { rate: 2, seen: BTreeMap::new(), throttled: 0 };
        let ended = run(&mut many, &mut server, 4);
        let progress = many.progress();
        assert_eq!((progress.done, progress.failed, progress.total, progress.retries), (60, 0, 60, server.throttled));
        assert!(ended < 60_000, "60 requests at 2 per second and team took {ended} ms, throttled {} times", server.throttled);
    }
}

#[test]
fn a_slower_rate_than_one_a_second_is_kept_as_well() {
    let requests = changes(1, 4);
    let mut many = Many::new(&requests, Bulk { rate: Some(0.5), ..Bulk::default() });
    let mut server = Server { rate: 1, seen: BTreeMap::new(), throttled: 0 };
    let ended = run(&mut many, &mut server, 4);
    assert!((6_000..7_500).contains(&ended) && server.throttled == 0, "4 requests at one per 2 seconds took {ended} ms");
}

/// The code, the message, the doubt and the hint of each result.
fn ends(many: Many<'_>) -> Vec<(String, String, bool, Option<String>)> {
    let results = many.into_results().into_iter().map(|result| result.expect_err("an error"));
    results.map(|error| (error.code, error.message, error.may_be_done, error.hint)).collect()
}

#[test]
fn an_end_settles_what_has_no_response() {
    let mut requests = changes(1, 2);
    requests.push(request(&json!({ "operation": "getSchedule", "input": { "teamId": "00000000-0000-4000-8000-000000000000" } })));
    let bulk = Bulk { rate: Some(2.0), ..Bulk::default() };

    let mut aborted = Many::new(&requests, bulk);
    let mut batch = aborted.next_batch(0).expect("a batch");
    aborted.send(&mut batch, 0);
    for _ in 0..2 {
        aborted.end(End::Aborted, None);
        let progress = aborted.progress();
        assert_eq!((progress.done, progress.failed, progress.total, progress.retries), (3, 3, 3, 0));
    }
    let open = "updateOpenShift got no response: it was ended before";
    let ended = ends(aborted);
    for at in [0, 1] {
        let (code, message, may_be_done, hint) = &ended[at];
        assert_eq!((code.as_str(), message.as_str(), *may_be_done), ("Aborted", open, true));
        assert!(hint.as_deref().is_some_and(|hint| hint.starts_with("The request was in flight. The change may have been made")));
    }
    let unsent = ("Aborted", "getSchedule was not sent: it was ended before", false, Some("Nothing was done."));
    let (code, message, may_be_done, hint) = &ended[2];
    assert_eq!((code.as_str(), message.as_str(), *may_be_done, hint.as_deref()), unsent);

    let mut without = Many::new(&requests, bulk);
    let batch = without.next_batch(0).expect("a batch");
    without.end(End::NoToken, Some(&batch));
    assert_eq!((without.is_done(), without.next_batch(5_000).is_none(), without.next_at(5_000)), (true, true, None));
    for (code, message, may_be_done, hint) in ends(without) {
        assert_eq!((code.as_str(), may_be_done, hint), ("NoToken", false, None));
        assert!(message.ends_with(" was not sent: there was no token"), "{message}");
    }
}

#[test]
fn a_change_in_doubt_stays_so_when_it_ends() {
    let requests = changes(1, 1);
    let mut many = Many::new(&requests, Bulk::default());
    let mut batch = many.next_batch(0).expect("a batch");
    many.send(&mut batch, 0);
    let body = json!({ "responses": [{ "id": "0", "status": 503, "body": { "error": { "code": "x", "message": "y" } } }] });
    let outcome = Outcome::response(200, |_| None, Some(body.to_string()));
    let returned = many.read(batch, &outcome, None, &Bearer::new(), MOMENT);
    many.take(returned, false, 200);
    many.end(End::Aborted, None);
    let message = "updateOpenShift got no response: it was ended before".to_owned();
    let hint = Some("It may have been done: read before you send it again.".to_owned());
    assert_eq!(ends(many), [("Aborted".to_owned(), message, true, hint)]);
}
