//! Bodies, models and issues from and to values of JavaScript.
#![cfg(all(feature = "values", target_arch = "wasm32"))]
#![allow(clippy::expect_used, clippy::panic, clippy::indexing_slicing)]

use graph_shifts::{CREATE_SHIFT, Input, Refusal, Request, values};
use js_sys::{Function, JSON};
use wasm_bindgen::JsValue;
use wasm_bindgen_test::wasm_bindgen_test;

const SHIFT: &str = r#"{ startDateTime: new Date("2026-11-23T08:00:00Z"), endDateTime: "2026-11-23T16:00:00Z", theme: "blue",
    activities: [], notes: undefined }"#;

/// What an expression in JavaScript returns.
fn value(expression: &str) -> JsValue {
    Function::new_no_args(&format!("return {expression}")).call0(&JsValue::NULL).expect("a value")
}

fn text(value: &JsValue) -> String {
    JSON::stringify(value).ok().and_then(|text| text.as_string()).expect("a text")
}

fn create(form: &JsValue) -> Result<Request, Refusal> {
    let input = Input::new().parameter("teamId", "3d88b7a2-f988-4f4b-bb34-d66df66af126");
    CREATE_SHIFT.request(input.body(values::json_text(form).expect("JSON")))
}

#[wasm_bindgen_test]
fn a_body_is_any_value_that_json_can_write() {
    let form = value(&format!("({{ userId: 'c5d0c76b-80c4-481c-be50-923cd8d680a1', sharedShift: {SHIFT} }})"));
    let request = create(&form).expect("a request");
    let body = request.body.expect("a body");
    assert!(body.contains(r#""startDateTime":"2026-11-23T08:00:00.000Z""#), "{body}");
    assert!(!body.contains("notes"), "{body}");
}

#[wasm_bindgen_test]
fn issues_become_plain_objects() {
    let refusal = create(&value(&format!("({{ userId: 5, sharedShfit: {SHIFT} }})"))).expect_err("a refusal");
    let issues = values::to_value(&refusal.issues).expect("a value");
    assert_eq!(text(&issues), serde_json::to_string(&refusal.issues).expect("JSON"));
    let read = Function::new_with_args("issues", "return issues.map(({ code, path }) => `${code} ${path.join('.')}`).join()");
    let seen = read.call1(&JsValue::NULL, &issues).expect("a text").as_string().expect("a text");
    assert!(seen.contains("body.userId") && seen.contains("body.sharedShfit"), "{seen}");
}

#[wasm_bindgen_test]
fn what_json_cannot_write_is_an_error() {
    for (expression, why) in [
        ("undefined", "no JSON text"),
        ("() => 1", "no JSON text"),
        ("({ a: 1n })", "BigInt"),
        ("(() => { const a = {}; a.a = a; return a })()", "circular"),
        ("({ toJSON() { throw new Error('not this one') } })", "not this one"),
        ("({ toJSON() { throw 'a text' } })", "a text"),
        ("({ toJSON() { throw 5 } })", "cannot be read"),
    ] {
        let error = values::json_text(&value(expression)).expect_err("no JSON");
        assert!(error.message.contains(why), "{expression}: {error}");
        assert!(values::from_value::<f64>(&value(expression)).is_err(), "{expression}");
        assert!(js_sys::Error::from(JsValue::from(error.clone())).message() == error.message);
    }
}

#[wasm_bindgen_test]
fn values_of_another_form_are_an_error() {
    assert_eq!(values::from_value::<Vec<u8>>(&value("[1, 2]")), Ok(vec![1, 2]));
    assert!(values::from_value::<Vec<u8>>(&value("['1']")).is_err());
    assert!(values::from_value::<u8>(&value("7.5")).is_err());
    assert_eq!(text(&values::to_value(&[Some(1_u64), None]).expect("a value")), "[1,null]");
}

#[cfg(feature = "models")]
#[wasm_bindgen_test]
fn a_model_is_read_from_a_value_and_made_to_one() {
    use graph_shifts::models::{CreateShiftBody, Nullable, ShiftItem};

    let item: ShiftItem = values::from_value(&value(&format!("({SHIFT})"))).expect("an item");
    assert_eq!(item.start_date_time.as_ref(), "2026-11-23T08:00:00.000Z");
    assert_eq!(item.notes, Nullable::Absent);
    let cleared: ShiftItem = values::from_value(&value(&format!("({{ ...{SHIFT}, notes: null }})"))).expect("an item");
    assert_eq!(cleared.notes, Nullable::Null);
    let again = text(&values::to_value(&cleared).expect("a value"));
    assert_eq!(again, serde_json::to_string(&cleared).expect("JSON"));
    assert!(again.contains(r#""notes":null"#), "{again}");
    let wrong = values::from_value::<CreateShiftBody>(&value("({ userId: 5 })"));
    assert!(wrong.is_err(), "{wrong:?}");
}
