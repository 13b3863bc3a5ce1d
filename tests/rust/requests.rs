//! Requests that Rust builds with the methods of `Input`, and what a refusal says.
#![allow(clippy::expect_used, clippy::panic)]

use graph_shifts::{Input, LIST_TIME_CARDS, Refusal, UPDATE_OPEN_SHIFT};

const TEAM: &str = "3d88b7a2-f988-4f4b-bb34-d66df66af126";

fn of_team() -> Input<'static> {
    Input::new().parameter("teamId", TEAM)
}

fn url(input: Input<'_>) -> String {
    LIST_TIME_CARDS.request(input).expect("a request").url
}

#[test]
fn a_skip_token_is_sent_percent_encoded() {
    assert!(url(of_team().skip_token("a b&c")).ends_with("/schedule/timeCards?$skipToken=a%20b%26c"));
    assert!(!url(of_team()).contains("skip"));
}

#[test]
fn the_options_of_a_list_are_joined() {
    let url = url(of_team().top(10).skip_token("x").order_by("state desc"));
    let (_, query) = url.split_once('?').expect("a query");
    let mut options: Vec<&str> = query.split('&').collect();
    options.sort_unstable();
    assert_eq!(options, ["$orderby=state%20desc", "$skipToken=x", "$top=10"]);
}

fn refusal(body: &str) -> Refusal {
    let input = of_team().parameter("openShiftId", "OPNSHFT_1").body(body);
    UPDATE_OPEN_SHIFT.request(input).expect_err("a refusal")
}

#[test]
fn a_refusal_names_the_operation_each_path_and_each_message() {
    let refusal = refusal(r#"{"isStagedForDeletion":"yes","sharedOpenShift":{"activities":[1]}}"#);
    let messages: Vec<&str> = refusal.issues.iter().map(|issue| &*issue.message).collect();
    let text = refusal.to_string();
    assert!(text.starts_with("updateOpenShift: body.isStagedForDeletion "), "{text}");
    assert!(text.contains("; body.sharedOpenShift.activities[0] "), "{text}");
    assert_eq!(text.matches("; ").count(), messages.len() - 1, "{text}");
    for message in messages {
        assert!(text.contains(message), "{text} lacks {message}");
    }
    assert!(!text.contains("more"), "{text}");
}

#[test]
fn a_refusal_counts_the_issues_that_it_does_not_list() {
    let body = |count: usize| format!(r#"{{"sharedOpenShift":{{"activities":[{}]}}}}"#, vec!["1"; count].join(","));
    let many = refusal(&body(50));
    let text = many.to_string();
    let (listed, more) = text.rsplit_once("; and ").expect("more than are listed");
    let listed = listed.matches("; ").count() + 1;
    assert_eq!(more, format!("{} more", many.issues.len() - listed));
}
