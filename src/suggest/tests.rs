//! What is suggested for names in bodies and inputs, over the tables as they are.

use crate::{Input, Issue, operation};

/// The issues of this input, errors first.
fn issues(of: &str, json: &str) -> Vec<Issue> {
    match operation(of).map(|operation| operation.request(Input::from_json(json))) {
        Some(Err(refusal)) => refusal.issues.into_iter().chain(refusal.warnings).collect(),
        Some(Ok(request)) => request.warnings,
        None => Vec::new(),
    }
}

/// Asserts the code and the suggestion of the issue of each name, which stands where `#` is in the input.
fn assert_suggested(of: &str, around: &str, names: &[(&str, &str, &str)]) {
    for (name, code, suggested) in names {
        let found = issues(of, &around.replace('#', &["\"", name, "\":1"].concat()));
        let last = crate::Segment::Name((*name).to_owned());
        let issue = found.iter().find(|issue| issue.path.last() == Some(&last) && issue.code != crate::Code::Required);
        let shown = issue.map(|issue| (issue.code.as_str(), issue.suggestion.clone().unwrap_or_default()));
        assert_eq!(shown, Some((*code, (*suggested).to_owned())), "{of} {name}");
    }
}

const INSIDE: &str = "did you mean endDateTime inside sharedOpenShift or draftOpenShift";

#[test]
fn the_same_name_comes_first_then_the_input_then_other_objects_then_near_names() {
    assert_suggested(
        "updateOpenShift",
        r#"{"body":{#}}"#,
        &[
            ("SharedOpenShift", "unknown_property", "did you mean sharedOpenShift"),
            ("shared_open_shift", "unknown_property", "did you mean sharedOpenShift"),
            ("teamId", "misplaced", "move it next to body"),
            ("TeamId", "misplaced", "did you mean teamId next to body"),
            ("actsAs", "misplaced", "move it next to body"),
            ("body", "misplaced", "pass its contents as body"),
            ("startDateTime", "misplaced", "move it into sharedOpenShift or draftOpenShift"),
            ("start-date-time", "misplaced", "did you mean startDateTime inside sharedOpenShift or draftOpenShift"),
            ("isPaid", "misplaced", "move it into sharedOpenShift.activities or draftOpenShift.activities"),
            ("group", "unknown_property", "did you mean schedulingGroupId"),
            ("draftTimeOff", "unknown_property", "did you mean draftOpenShift"),
            ("openShift", "unknown_property", "did you mean sharedOpenShift or draftOpenShift"),
            ("end", "unknown_property", INSIDE),
        ],
    );
    let activity = r#"{"body":{"sharedOpenShift":{"activities":[{#}]}}}"#;
    assert_suggested(
        "updateOpenShift",
        activity,
        &[
            ("name", "unknown_property", "did you mean displayName"),
            ("openShiftId", "misplaced", "move it next to body"),
            ("notes", "misplaced", "move it next to activities"),
            ("schedulingGroupId", "misplaced", "move it next to sharedOpenShift"),
            ("slots", "unknown_property", "did you mean openSlotCount next to activities"),
            ("id", "unknown_property", "leave it out: id is read-only"),
            ("body", "unknown_property", ""),
        ],
    );
}

#[test]
fn what_the_schema_has_the_service_write_is_not_searched() {
    assert_suggested(
        "createTimeCard",
        r#"{"body":{#}}"#,
        &[
            ("user", "unknown_property", "did you mean userId"),
            ("displayName", "unknown_property", ""),
            ("breakId", "misplaced", "move it into breaks"),
            ("start", "unknown_property", "did you mean clockInEvent"),
            ("end_time", "unknown_property", "did you mean clockOutEvent"),
            ("status", "unknown_property", "did you mean state"),
            ("ID", "unknown_property", "leave it out: id is read-only"),
        ],
    );
}

#[test]
fn a_name_that_may_be_read_only_is_no_other_one() {
    assert_suggested(
        "createTimeOffRequest",
        r#"{"body":{#}}"#,
        &[
            ("manager", "unknown_property", ""),
            ("senderId", "unknown_property", "did you mean senderUserId"),
            ("message", "unknown_property", "did you mean senderMessage"),
            ("ManagerUserId", "unknown_property", "leave it out: managerUserId is read-only"),
        ],
    );
}

#[test]
fn names_of_sdks_are_recognized_and_ids_of_other_operations_are_no_slips() {
    assert_suggested(
        "createTimeOff",
        r#"{"body":{#}}"#,
        &[
            ("additional_data", "unknown_property", "move its members into the object that contains it"),
            ("OdataType", "unknown_property", "leave it out: only Microsoft's SDKs use it"),
            ("backingStoreEnabled", "unknown_property", "leave it out: only Microsoft's SDKs use it"),
            ("timeOffId", "unknown_property", ""),
            ("shiftId", "unknown_property", ""),
            ("reasonId", "unknown_property", "did you mean timeOffReasonId inside sharedTimeOff or draftTimeOff"),
            ("xyz", "unknown_property", ""),
            ("createdTime", "unknown_property", ""),
        ],
    );
}

#[test]
fn a_name_next_to_the_body_is_recognized() {
    assert_suggested(
        "updateOpenShift",
        r#"{#}"#,
        &[
            ("open_shift_id", "unknown_input", "did you mean openShiftId"),
            ("isStagedForDeletion", "misplaced", "move it into body"),
            ("startDateTime", "misplaced", "move it into body.sharedOpenShift or body.draftOpenShift"),
            ("end", "unknown_input", "did you mean endDateTime inside body.sharedOpenShift or body.draftOpenShift"),
            ("id", "unknown_input", "did you mean openShiftId"),
            ("json", "unknown_input", "did you mean body"),
            ("accessToken", "unknown_input", "leave it out: add the token to the headers when you send the request"),
            ("top", "unknown_input", ""),
            ("xyz", "unknown_input", ""),
        ],
    );
    assert_suggested(
        "listTimeCards",
        r#"{#}"#,
        &[
            ("$orderby", "unknown_input", "did you mean orderBy"),
            ("limit", "unknown_input", "did you mean top"),
            ("$select", "unknown_input", "pass it in query as $select"),
            ("state", "misplaced", "move it into filter"),
        ],
    );
    assert_suggested(
        "listOpenShifts",
        r#"{#}"#,
        &[("filter", "unknown_input", "pass it in query as $filter"), ("pageSize", "unknown_input", "pass it in query as $top")],
    );
}

#[test]
fn id_is_that_of_the_object_on_which_the_operation_acts() {
    for (of, suggested) in [
        ("approveTimeOffRequest", "did you mean timeOffRequestId"),
        ("getWorkforceIntegration", "did you mean workforceIntegrationId"),
        ("createShift", ""),
        ("listWorkforceIntegrations", ""),
    ] {
        assert_suggested(of, r#"{#}"#, &[("id", "unknown_input", suggested)]);
    }
}

#[test]
fn a_hostile_body_of_unknown_names_ends_in_time() {
    let many = (0..20_000).map(|number| ["\"n", &number.to_string(), "\":1"].concat()).collect::<Vec<_>>().join(",");
    let long = ["\"", &"a".repeat(1_000_000), "\":1"].concat();
    for names in [many, long] {
        let found = issues("updateOpenShift", &["{\"allow\":[\"misplaced\"],\"body\":{", &names, "}}"].concat());
        assert!(found.iter().all(|issue| issue.suggestion.is_none()) && !found.is_empty());
    }
}

/// The fixes of the one issue that has some, as JSON would have them: `move a.b`, `replace x`, `remove`.
fn fixes(of: &str, json: &str) -> Vec<String> {
    let place = |to: &[crate::Segment]| {
        let name = |step: &crate::Segment| match step {
            crate::Segment::Name(name) => name.clone(),
            crate::Segment::Index(index) => index.to_string(),
        };
        to.iter().map(name).collect::<Vec<_>>().join(".")
    };
    let shown = |fix: &crate::Fix| match fix {
        crate::Fix::Move { to } => format!("move {}", place(to)),
        crate::Fix::Replace { value } => format!("replace {value}"),
        crate::Fix::Remove => "remove".to_owned(),
        crate::Fix::Clear { at } => format!("clear {}", place(at)),
    };
    issues(of, json).iter().flat_map(|issue| issue.fixes.iter().map(shown).collect::<Vec<_>>()).collect()
}

#[test]
fn a_suggestion_that_needs_no_decision_is_a_fix() {
    let within = |text: &str| format!(r#"{{"body":{{"sharedOpenShift":{{"activities":[{{{text}}}]}}}}}}"#);
    let both = r#"{"startDateTime":"2026-03-04T08:00:00Z","endDateTime":"2026-03-04T16:00:00Z","theme":"blue"}"#;
    let both = ["{\"body\":{\"sharedShift\":", both, ",\"draftShift\":", both, "}}"].concat();
    let cases: [(&str, String, &[&str]); 18] = [
        ("replaceShift", both, &["clear body.draftShift", "clear body.sharedShift"]),
        ("updateOpenShift", r#"{"body":{"SharedOpenShift":{}}}"#.to_owned(), &["move body.sharedOpenShift"]),
        (
            "updateOpenShift",
            r#"{"body":{"openShift":{}}}"#.to_owned(),
            &["move body.sharedOpenShift", "move body.draftOpenShift"],
        ),
        (
            "updateOpenShift",
            r#"{"body":{"start-date-time":""}}"#.to_owned(),
            &["move body.sharedOpenShift.startDateTime", "move body.draftOpenShift.startDateTime"],
        ),
        (
            "updateOpenShift",
            r#"{"body":{"theme":"blue"}}"#.to_owned(),
            &["move body.sharedOpenShift.theme", "move body.draftOpenShift.theme"],
        ),
        ("updateOpenShift", r#"{"body":{"isPaid":true}}"#.to_owned(), &[]),
        ("updateOpenShift", r#"{"body":{"TeamId":"x"}}"#.to_owned(), &["move teamId"]),
        ("updateOpenShift", r#"{"body":{"body":{}}}"#.to_owned(), &["move body"]),
        ("updateOpenShift", within(r#""name":"x""#), &["move body.sharedOpenShift.activities.0.displayName"]),
        ("updateOpenShift", within(r#""notes":"x""#), &["move body.sharedOpenShift.notes"]),
        ("updateOpenShift", within(r#""slots":1"#), &["move body.sharedOpenShift.openSlotCount"]),
        ("updateOpenShift", within(r#""theme":"DarkBlue""#), &["replace darkBlue"]),
        ("updateOpenShift", within(r#""theme":"teal""#), &["replace lightTeal", "replace darkTeal"]),
        ("updateOpenShift", within(r#""theme":"foo""#), &[]),
        ("updateOpenShift", within(r#""CreatedDateTime":1"#), &["remove"]),
        ("createWorkforceIntegration", r#"{"body":{"supportedEntities":["swap_request"]}}"#.to_owned(), &["replace swapRequest"]),
        ("createWorkforceIntegration", r#"{"body":{"supportedEntities":"shift,swap_request"}}"#.to_owned(), &[]),
        ("listShifts", r#"{"filter":{"SharedShift":{}}}"#.to_owned(), &["move filter.sharedShift"]),
    ];
    for (of, json, expected) in cases {
        assert_eq!(fixes(of, &json), expected, "{json}");
    }
}
