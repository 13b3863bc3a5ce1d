//! The values within models: what they keep of a text, and what they refuse.

use graph_shifts::calls::{create_shift, put_schedule};
use graph_shifts::models::*;
use serde_json::{Value, json};

fn json(model: &impl serde::Serialize) -> Value {
    serde_json::to_value(model).expect("a model is JSON")
}

const ITEM: &str = r#"{"startDateTime":"2026-03-04T08:00:00.250+01:00","endDateTime":"2026-03-04T16:00:00Z"}"#;
const TEAM: &str = "3d88b7a2-f988-4f4b-bb34-d66df66af126";

fn item() -> ShiftItem {
    serde_json::from_str(ITEM).expect("an item")
}

#[test]
fn absent_and_null_are_told_apart() {
    let item = |notes: &str| serde_json::from_str::<ShiftItem>(&ITEM.replace('}', notes)).expect("an item").notes;
    assert!(item("}").is_absent());
    assert!(item(r#","notes":null}"#).is_null());
    assert_eq!(item(r#","notes":"x"}"#).into_option().as_deref(), Some("x"));
    let body = UpdateDayNoteBody::new().draft_day_note(Nullable::Null);
    assert_eq!(json(&body), json!({ "draftDayNote": null }));
}

#[test]
fn each_method_tells_the_three_states_apart() {
    let states: [Nullable<u8>; 3] = [Nullable::Absent, Nullable::Null, Nullable::Set(7)];
    assert_eq!(states.map(|state| state.is_absent()), [true, false, false]);
    assert_eq!(states.map(|state| state.is_null()), [false, true, false]);
    assert_eq!(states.map(|state| state.is_set()), [false, false, true]);
    assert_eq!(states.map(Nullable::into_option), [None, None, Some(7)]);
    assert_eq!(states.map(|state| state.as_ref().into_option().copied()), [None, None, Some(7)]);
    assert_eq!(states.map(|mut state| state.as_mut().map(|value| *value + 1)), [None, None, Some(8)]);
    assert_eq!(states.map(|state| state.map(|value| value + 1)), [Nullable::Absent, Nullable::Null, Nullable::Set(8)]);
    assert_eq!([None, Some(7)].map(Nullable::or_null), [Nullable::Null, Nullable::Set(7)]);
    assert_eq!([None, Some(7)].map(Nullable::or_absent), [Nullable::Absent, Nullable::Set(7)]);
}

#[test]
fn unknown_members_are_kept() {
    let theme = |word: &str| serde_json::from_value::<ScheduleEntityTheme>(json!(word)).expect("a word");
    assert_eq!(theme("darkBlue"), ScheduleEntityTheme::DarkBlue);
    for word in ["ultraviolet", "unknownFutureValue", "DarkBlue"] {
        assert_eq!((theme(word), json(&theme(word))), (ScheduleEntityTheme::Unknown(word.into()), json!(word)));
    }
    // Graph itself writes days with an upper-case letter.
    assert_eq!("Monday".parse(), Ok(DayOfWeek::Monday));
    assert!(serde_json::from_value::<ScheduleEntityTheme>(json!(1)).is_err());
}

#[test]
fn flags_are_read_in_any_way_and_written_as_one_string() {
    type Entities = WorkforceIntegrationSupportedEntities;
    let read = |value: Value| serde_json::from_value::<Entities>(value);
    let both = Entities::SWAP_REQUEST | Entities::SHIFT;
    for value in [json!("Shift, swapRequest"), json!(["swapRequest", "shift", "shift"]), json!(3)] {
        assert_eq!(read(value).expect("flags"), both);
    }
    assert_eq!(json(&both), json!("shift,swapRequest"));
    assert_eq!(json(&Entities::default()), json!("none"));
    let later = read(json!("shift,holiday")).expect("flags");
    assert!(later.contains(&Entities::SHIFT) && !later.contains(&Entities::OPEN_SHIFT) && later != Entities::SHIFT);
    assert_eq!((later.iter().collect::<Vec<_>>(), json(&later)), (vec!["shift", "holiday"], json!("shift,holiday")));
    assert_eq!(json(&read(json!(5)).expect("flags")), json!("shift,4"));
    assert!(read(json!(true)).is_err());
}

#[test]
fn unknown_flags_are_kept_once_and_compared_like_known_ones() {
    type Entities = WorkforceIntegrationSupportedEntities;
    let read = |value: Value| serde_json::from_value::<Entities>(value).expect("flags");
    let holiday = read(json!("holiday"));
    assert_eq!(json(&holiday), json!("holiday"));
    assert_eq!(json(&read(json!(["holiday", "shift, holiday", "other"]))), json!("shift,holiday,other"));
    assert_eq!(json(&read(json!("holiday,holiday"))), json!("holiday"));
    assert_eq!(json(&(read(json!("shift,holiday")) | read(json!("shift,holiday,other")))), json!("shift,holiday,other"));
    let mut both = Entities::SHIFT;
    both |= holiday.clone();
    assert_eq!(both, read(json!("shift,holiday")));
    assert!(both.contains(&both) && both.contains(&holiday) && both.contains(&Entities::default()));
    assert!(
        !Entities::SHIFT.contains(&holiday) && !holiday.contains(&Entities::SHIFT) && !both.contains(&read(json!("holiday,x")))
    );
    assert!(!Entities::SHIFT.contains(&(Entities::SHIFT | Entities::SWAP_REQUEST)));
    assert!(read(json!("none")).is_empty() && read(json!("")).is_empty() && read(json!(0)).is_empty());
    assert!(!Entities::SHIFT.is_empty() && !holiday.is_empty() && !both.is_empty());
    assert_eq!(json(&read(json!((1_u64 << 40) + 1))), json!("shift,1099511627776"));
    assert_eq!(json(&read(json!(4))), json!("4"));
}

#[test]
fn a_body_has_one_version() {
    let body = |json: Value| serde_json::from_value::<CreateShiftBody>(json);
    let one: Value = serde_json::from_str(ITEM).expect("JSON");
    let shared = body(json!({ "userId": "u", "sharedShift": one, "draftShift": null })).expect("a body");
    assert_eq!(shared.version, Version::Shared(item()));
    assert_eq!(json(&shared), json!({ "userId": "u", "sharedShift": one }));
    for (more, message) in [
        (json!({ "userId": "u" }), "either draftShift or sharedShift must be set"),
        (json!({ "userId": "u", "draftShift": one, "sharedShift": one }), "draftShift and sharedShift cannot both be set"),
    ] {
        assert_eq!(body(more).expect_err("no body").to_string(), message);
    }
}

#[test]
fn an_update_changes_one_version() {
    let change = |version: VersionChange<ShiftItem>| json(&ReplaceShiftBody::new("u").version(version));
    assert_eq!(change(VersionChange::Keep), json!({ "userId": "u" }));
    assert_eq!(change(VersionChange::ClearDraft), json!({ "userId": "u", "draftShift": null }));
    assert_eq!(change(VersionChange::ClearShared), json!({ "userId": "u", "sharedShift": null }));
    assert_eq!(change(Version::Draft(item()).into())["draftShift"], json(&item()));
    for body in [change(VersionChange::ClearDraft), change(VersionChange::ClearShared), change(VersionChange::Shared(item()))] {
        assert_eq!(json(&serde_json::from_value::<ReplaceShiftBody>(body.clone()).expect("a body")), body);
    }
    let both = json!({ "userId": "u", "draftShift": null, "sharedShift": null });
    let error = serde_json::from_value::<ReplaceShiftBody>(both).expect_err("no body");
    assert_eq!(error.to_string(), "draftShift and sharedShift cannot both be null");
}

#[test]
fn a_number_that_json_cannot_write_is_refused() {
    let location = GeoCoordinates::new().latitude(f64::NAN).longitude(7.5);
    let settings = TimeClockSettings::new().approved_location(location);
    let body = PutScheduleBody::new(true, "Europe/Berlin").time_clock_settings(settings);
    let refusal = put_schedule(TEAM, &body).request().expect_err("no request");
    assert_eq!(refusal.to_string(), "putSchedule: body.timeClockSettings.approvedLocation.latitude must be a number");
}

#[test]
fn what_types_cannot_say_is_checked() {
    let late = ShiftItem::new("2026-03-04T08:00:00Z", "2026-03-04T07:00:00Z").activities([]);
    let body = CreateShiftBody::new("aa162a04-bec6-4b81-ba99-96caa7b2b24d", Version::Shared(late));
    let refusal = create_shift(TEAM, &body).request().expect_err("no request");
    assert_eq!(refusal.to_string(), "createShift: body.sharedShift.endDateTime must be after the start");
}

#[test]
fn debug_output_hides_the_secret() {
    let encryption = WorkforceIntegrationEncryption::new().secret("s3cret");
    let shown = format!("{encryption:?}");
    assert!(!shown.contains("s3cret") && shown.contains("Secret"), "{shown}");
    assert_eq!(format!("{:?}", Secret::from("s3cret")), "Secret");
    assert_eq!(Secret::from("s3cret").expose(), "s3cret");
    assert_eq!(json(&encryption), json!({ "secret": "s3cret" }));
}

#[cfg(feature = "jiff")]
#[test]
fn jiff_converts_date_times() {
    let noon: jiff::Timestamp = "2026-03-04T12:00:00.25Z".parse().expect("a timestamp");
    assert_eq!(DateTime::from(noon).as_str(), "2026-03-04T12:00:00.25Z");
    assert_eq!(jiff::Timestamp::try_from(&DateTime::from("2026-03-04T13:00:00.250+01:00")).ok(), Some(noon));
    assert_eq!(Date::from(jiff::civil::date(2026, 3, 4)).as_str(), "2026-03-04");
    assert_eq!(TimeOfDay::from(jiff::civil::time(8, 30, 0, 0)).as_str(), "08:30:00");
    assert!(jiff::Timestamp::try_from(&DateTime::from("noon")).is_err());
    let range = ShareScheduleBody::new(true, noon).end_date_time(noon);
    assert_eq!(range.end_date_time, Nullable::Set(range.start_date_time));
}

#[cfg(feature = "chrono")]
#[test]
fn chrono_converts_date_times() {
    let one = DateTime::from("2026-03-04T13:00:00.250+01:00");
    let read = chrono::DateTime::try_from(&one).expect("a date-time");
    assert_eq!(DateTime::from(read), one);
    assert_eq!(DateTime::from(read.to_utc()).as_str(), "2026-03-04T12:00:00.250Z");
    let date = chrono::NaiveDate::try_from(&Date::from("2026-03-04")).expect("a date");
    assert_eq!(Date::from(date).as_str(), "2026-03-04");
    let time = chrono::NaiveTime::try_from(&TimeOfDay::from("08:30:00")).expect("a time of day");
    assert_eq!(TimeOfDay::from(time).as_str(), "08:30:00");
    assert!(chrono::DateTime::try_from(&DateTime::from("noon")).is_err());
}

#[cfg(feature = "time")]
#[test]
fn time_converts_date_times() {
    let one = DateTime::from("2026-03-04T13:00:00.25+01:00");
    let read = time::OffsetDateTime::try_from(&one).expect("a date-time");
    assert_eq!(DateTime::from(read), one);
    let seconds = time::UtcOffset::from_hms(1, 0, 30).expect("an offset");
    assert_eq!(DateTime::from(read.to_offset(seconds)).as_str(), "2026-03-04T12:00:00.25Z");
    let date = time::Date::try_from(&Date::from("2026-03-04")).expect("a date");
    assert_eq!(Date::from(date).as_str(), "2026-03-04");
    for text in ["08:30:00", "08:30:00.5"] {
        let time = time::Time::try_from(&TimeOfDay::from(text)).expect("a time of day");
        assert!(TimeOfDay::from(time).as_str().starts_with(text));
    }
    assert!(time::OffsetDateTime::try_from(&DateTime::from("noon")).is_err());
}
