//! The form in a browser, with the mock Graph.
#![cfg(target_arch = "wasm32")]
#![allow(clippy::expect_used)]

use js_sys::Promise;
use leptos::prelude::*;
use leptos::wasm_bindgen::JsCast;
use leptos::web_sys::{HtmlElement, HtmlInputElement};
use rust_form::Page;
use wasm_bindgen_futures::JsFuture;
use wasm_bindgen_test::{wasm_bindgen_test, wasm_bindgen_test_configure};

wasm_bindgen_test_configure!(run_in_browser);

fn find<T: JsCast>(selector: &str) -> T {
    document().query_selector(selector).expect("a selector").expect(selector).unchecked_into()
}

/// Waits until an element has a text that contains this one.
async fn shows(selector: &str, text: &str) {
    for _ in 0..500 {
        if find::<HtmlElement>(selector).text_content().is_some_and(|found| found.contains(text)) {
            return;
        }
        let soon = Promise::new(&mut |resolve, _| {
            window().set_timeout_with_callback_and_timeout_and_arguments_0(&resolve, 10).expect("a timer");
        });
        JsFuture::from(soon).await.expect("a wait");
    }
    panic!("{selector} did not show {text} within 5 seconds: {}", document().body().expect("a body").inner_html())
}

/// Fills in the form and submits it.
fn submit(end: &str, slots: &str) {
    let values =
        [("displayName", "Stocktaking"), ("startDateTime", "2026-11-24T07:00"), ("endDateTime", end), ("openSlotCount", slots)];
    for (name, value) in values {
        find::<HtmlInputElement>(&format!("[name={name}]")).set_value(value);
    }
    find::<HtmlElement>("button").click();
}

#[wasm_bindgen_test]
async fn issues_are_shown_beside_their_fields_and_a_right_form_is_added() {
    let base_url = concat!(env!("GRAPH_SHIFTS_MOCK", "the mock's address, which `cargo xtask test` sets"), "/v1.0");
    let team = "3d88b7a2-f988-4f4b-bb34-d66df66af126";
    let main: HtmlElement = document().create_element("main").expect("an element").unchecked_into();
    document().body().expect("a body").append_child(&main).expect("a child");
    let _page = leptos::mount::mount_to(main, move || view! { <Page base_url token="of-this-test" team /> });
    submit("", "-1");
    shows("#endDateTime-issues", "End must").await;
    shows("#openSlotCount-issues", "Open slots is out of range").await;
    submit("2026-11-24T06:00", "2");
    shows("#endDateTime-issues", "End must be after the start").await;
    shows("#openSlotCount-issues", "").await;
    submit("2026-11-24T15:00", "2");
    shows("[role=status]", "Added").await;
}
