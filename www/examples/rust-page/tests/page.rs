//! The page in a browser, with the mock Graph.
#![cfg(target_arch = "wasm32")]

use graph_shifts::send::Sender;
use leptos::prelude::*;
use leptos::wasm_bindgen::JsCast;
use leptos::web_sys::HtmlElement;
use rust_page::{Graph, Page};
use wasm_bindgen_test::{wasm_bindgen_test, wasm_bindgen_test_configure};

wasm_bindgen_test_configure!(run_in_browser);

/// An open shift of the mock.
const OPEN_SHIFT: &str = "OPNSHFT_d8da84aa-0138-45f9-9ac7-5d06712211d3";

fn graph(token: &str) -> Graph {
    let address = option_env!("GRAPH_SHIFTS_MOCK").expect("the mock's address, which `cargo xtask test` sets");
    Graph {
        base_url: format!("{address}/v1.0"),
        sender: Sender::new(token),
        team: "3d88b7a2-f988-4f4b-bb34-d66df66af126".to_owned(),
    }
}

/// Mounts the page, replacing an earlier one.
fn show(graph: Graph) -> HtmlElement {
    let body = document().body().expect("a body");
    let page = document().create_element("main").expect("an element").unchecked_into::<HtmlElement>();
    body.append_child(&page).expect("a child");
    leptos::mount::mount_to(page.clone(), move || view! { <Page graph=graph.clone() /> }).forget();
    page
}

/// Waits until something is in the page.
async fn until<T>(mut find: impl FnMut() -> Option<T>) -> T {
    for _ in 0..500 {
        if let Some(found) = find() {
            return found;
        }
        let soon = js_sys::Promise::new(&mut |resolve, _| {
            window().set_timeout_with_callback_and_timeout_and_arguments_0(&resolve, 10).expect("a timer");
        });
        wasm_bindgen_futures::JsFuture::from(soon).await.expect("a wait");
    }
    panic!("it did not come within 5 seconds")
}

/// The text of an open shift, and how many slots it says are open.
fn slots(page: &HtmlElement) -> Option<u32> {
    let row = page.query_selector(&format!("#{OPEN_SHIFT}")).ok()??;
    row.text_content()?.split(" open ").next()?.rsplit(", ").next()?.parse().ok()
}

#[wasm_bindgen_test]
async fn a_click_offers_one_slot_more() {
    let page = show(graph("of-this-test"));
    let before = until(|| slots(&page)).await;
    let button = page.query_selector(&format!("#{OPEN_SHIFT} button")).expect("a selector").expect("a button");
    button.unchecked_into::<HtmlElement>().click();
    let after = until(|| slots(&page).filter(|now| *now != before)).await;
    assert_eq!(after, before + 1);
}

#[wasm_bindgen_test]
async fn an_error_is_shown() {
    let page = show(graph("two words"));
    let alert = || page.query_selector("[role=alert]").ok()??.text_content().filter(|text| !text.is_empty());
    assert_eq!(until(alert).await, "there was no token");
}
