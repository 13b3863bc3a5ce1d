//! Requests that Rust builds with the methods of `Input`, and what a refusal says.
#![allow(clippy::expect_used, clippy::panic)]

use graph_shifts::{
    CLOCK_IN, Code, Input, LIST_TIME_CARDS, Method, Operation, OtherVersion, PermissionType, REPLACE_SCHEDULING_GROUP,
    REPLACE_SHIFT, Refusal, UPDATE_OPEN_SHIFT, UPDATE_SHIFT_PREFERENCES,
};

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
fn issues_of_a_filter_are_at_no_place_of_a_text_and_those_of_a_body_are() {
    let filter = r#"{"state":{"eq":5},"userId":"x"}"#;
    let refusal = LIST_TIME_CARDS.request(of_team().filter(filter)).expect_err("issues");
    let places: Vec<_> = refusal.issues.iter().map(|issue| (issue.offset, issue.length)).collect();
    assert_eq!(places, [(None, None); 2]);
    let refusal = CLOCK_IN.request(of_team().body(r#"{"isAtApprovedLocation":5}"#)).expect_err("an issue");
    assert_eq!(refusal.issues.iter().map(|issue| (issue.offset, issue.length)).collect::<Vec<_>>(), [(Some(24), Some(1))]);
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

const SHIFT: &str = r#"{"userId":"3d88b7a2-f988-4f4b-bb34-d66df66af126","draftShift":{"startDateTime":"2026-03-04T08:00:00Z",
    "endDateTime":"2026-03-04T16:00:00Z","theme":"blue"}}"#;

const GROUP: &str = r#"{"displayName":"Cashiers","isActive":true,"userIds":[]}"#;

/// The outcome of an input that is set by methods, and of the same input as JSON text.
fn outcomes(operation: &'static Operation, by_method: Input<'_>, json: &str) -> [String; 2] {
    let json = Input::from_json(json);
    [by_method, json].map(|input| match operation.request(input) {
        Ok(request) => format!("{request:?}"),
        Err(refusal) => format!("{refusal:?}"),
    })
}

/// The input of a list or an update, with another member in JSON.
fn with(member: &str) -> String {
    format!(r#"{{"teamId":"{TEAM}",{member}}}"#)
}

#[test]
fn each_method_of_an_input_sets_what_its_name_sets_in_json() {
    let plain =
        [outcomes(&LIST_TIME_CARDS, of_team(), &with(r#""allow":[]"#)), outcomes(&CLOCK_IN, of_team(), &with(r#""allow":[]"#))];
    for [by_method, json] in &plain {
        assert_eq!(by_method, json);
    }
    let filter = r#"{"state":{"eq":"clockedOut"}}"#;
    let lists = [
        (of_team().filter(filter), r#""filter":{"state":{"eq":"clockedOut"}}"#),
        (of_team().filter(r#"{"x":1}"#).allow(Code::UnknownProperty), r#""filter":{"x":1},"allow":["unknown_property"]"#),
        (of_team().order_by("state desc"), r#""orderBy":"state desc""#),
        (of_team().top(2_147_483_647), r#""top":2147483647"#),
        (of_team().top(0), r#""top":0"#),
        (of_team().top(-1), r#""top":-1"#),
        (of_team().skip_token("a"), r#""skipToken":"a""#),
        (of_team().query("$select", "id"), r#""query":{"$select":"id"}"#),
        (of_team().base_url("https://graph.example/beta"), r#""baseUrl":"https://graph.example/beta""#),
        (of_team().permission_type(PermissionType::Delegated), r#""permissionType":"delegated""#),
        (of_team().acts_as(TEAM), r#""actsAs":"3d88b7a2-f988-4f4b-bb34-d66df66af126""#),
    ];
    for (input, member) in lists {
        let [by_method, json] = outcomes(&LIST_TIME_CARDS, input, &with(member));
        assert_eq!(by_method, json, "{member}");
        let changes = !member.contains("permissionType");
        assert_eq!(by_method != plain[0][0], changes, "{member}");
    }
    let shift = || of_team().parameter("shiftId", "SHFT_1").body(SHIFT);
    let group = || of_team().parameter("schedulingGroupId", "TAG_1").body(GROUP);
    let shift_with = |member: &str| with(&format!(r#""shiftId":"SHFT_1","body":{SHIFT},{member}"#));
    let group_with = |member: &str| with(&format!(r#""schedulingGroupId":"TAG_1","body":{GROUP},{member}"#));
    let writes: [(&'static Operation, Input<'_>, String); 8] = [
        (&CLOCK_IN, of_team().body("{}"), with(r#""body":{}"#)),
        (&CLOCK_IN, of_team().body("{}").method(Method::Put), with(r#""body":{},"method":"PUT""#)),
        (&REPLACE_SHIFT, shift().passthrough("WFI_1"), shift_with(r#""passthrough":"WFI_1""#)),
        (&REPLACE_SHIFT, shift().other_version(OtherVersion::Keep), shift_with(r#""otherVersion":"keep""#)),
        (&REPLACE_SHIFT, shift().other_version(OtherVersion::Null), shift_with(r#""otherVersion":"null""#)),
        (&REPLACE_SHIFT, shift().permission_type(PermissionType::Application), shift_with(r#""permissionType":"application""#)),
        (&REPLACE_SCHEDULING_GROUP, group().return_representation(true), group_with(r#""returnRepresentation":true"#)),
        (&REPLACE_SCHEDULING_GROUP, group().return_representation(false), group_with(r#""returnRepresentation":false"#)),
    ];
    for (operation, input, member) in writes {
        let [by_method, json] = outcomes(operation, input, &member);
        assert_eq!(by_method, json, "{member}");
    }
}

#[test]
fn a_code_that_cannot_be_allowed_stays_an_error() {
    let refused = |input: Input<'_>| CLOCK_IN.request(input.parameter("teamId", "x")).expect_err("a refusal").issues.len();
    assert_eq!(refused(Input::new()), refused(Input::new().allow(Code::NotAGuid)));
    let unknown = |input: Input<'_>| CLOCK_IN.request(input.parameter("teamId", TEAM).body(r#"{"x":1}"#));
    assert!(unknown(Input::new()).is_err());
    assert!(unknown(Input::new().allow(Code::UnknownProperty)).is_ok_and(|request| request.warnings.len() == 1));
}

#[test]
fn the_json_text_of_others_cannot_replace_what_a_method_sets() {
    const OTHER: &str = "aa162a04-bec6-4b81-ba99-96caa7b2b24d";
    type Set = fn(Input<'_>) -> Input<'_>;
    let set: [(Set, &str, String); 11] = [
        (|input| input.base_url("https://graph.microsoft.us/v1.0"), "baseUrl", r#""https://elsewhere.example/v1.0""#.into()),
        (|input| input.parameter("teamId", TEAM), "teamId", format!(r#""{OTHER}""#)),
        (|input| input.filter("{}"), "filter", r#"{"state":{"eq":"clockedOut"}}"#.into()),
        (|input| input.top(1), "top", "2".into()),
        (|input| input.order_by("state"), "orderBy", r#""state desc""#.into()),
        (|input| input.skip_token("a"), "skipToken", r#""b""#.into()),
        (|input| input.acts_as(TEAM), "actsAs", format!(r#""{OTHER}""#)),
        (|input| input.permission_type(PermissionType::Application), "permissionType", r#""delegated""#.into()),
        (|input| input.method(Method::Put), "method", r#""POST""#.into()),
        (|input| input.passthrough("WFI_1"), "passthrough", r#""WFI_2""#.into()),
        (|input| input.other_version(OtherVersion::Null), "otherVersion", r#""keep""#.into()),
    ];
    for (set, name, value) in set {
        let json = format!(r#"{{"{name}":{value}}}"#);
        let operation = match name {
            "method" => &UPDATE_SHIFT_PREFERENCES,
            "passthrough" | "otherVersion" => &REPLACE_SHIFT,
            _ => &LIST_TIME_CARDS,
        };
        let issues = |input: Input<'_>| match operation.request(input) {
            Ok(_) => Vec::new(),
            Err(refusal) => refusal.issues.iter().map(|issue| (issue.place(), issue.code)).collect(),
        };
        let twice = (name.to_owned(), Code::DuplicateName);
        assert!(issues(set(Input::from_json(&json))).contains(&twice), "{name}");
        assert!(!issues(Input::from_json(&json)).contains(&twice), "{name}");
        assert!(!issues(set(Input::from_json("{}"))).contains(&twice), "{name}");
    }
}
