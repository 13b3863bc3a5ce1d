//! The page in a browser, with the mock Graph.
#![cfg(target_arch = "wasm32")]
#![allow(clippy::expect_used)]

use graph_shifts::send::Sender;
use js_sys::{Function, Promise, Reflect};
use leptos::prelude::*;
use leptos::wasm_bindgen::{JsCast, JsValue};
use leptos::web_sys::{Event, HtmlElement, HtmlInputElement};
use rust_page::{Graph, Page};
use wasm_bindgen_futures::JsFuture;
use wasm_bindgen_test::{wasm_bindgen_test, wasm_bindgen_test_configure};

wasm_bindgen_test_configure!(run_in_browser);

/// What the mock has at the start.
const TEAM: &str = "3d88b7a2-f988-4f4b-bb34-d66df66af126";
const SHARED: &str = "OPNSHFT_d8da84aa-0138-45f9-9ac7-5d06712211d3";
const DRAFTED: &str = "OPNSHFT_577b75d2-a927-48c0-a5d1-dc984894e7b8";

/// The page in the browser; dropping it removes it.
struct Shown {
    main: HtmlElement,
    _page: Box<dyn std::any::Any>,
}

impl Shown {
    fn new(team: &str) -> Shown {
        let address = env!("GRAPH_SHIFTS_MOCK", "the mock's address, which `cargo xtask test` sets");
        let (base_url, team) = (format!("{address}/v1.0"), team.to_owned());
        let main = document().create_element("main").expect("an element").unchecked_into::<HtmlElement>();
        document().body().expect("a body").append_child(&main).expect("a child");
        let graph = move || Graph { base_url: base_url.clone(), sender: Sender::new("of-this-test"), team: team.clone() };
        let page = leptos::mount::mount_to(main.clone(), move || view! { <Page graph=graph() monday="2026-11-23" /> });
        Shown { main, _page: Box::new(page) }
    }

    fn find<T: JsCast>(&self, selector: &str) -> Option<T> {
        self.main.query_selector(selector).expect("a selector").map(JsCast::unchecked_into)
    }

    fn text(&self, selector: &str) -> String {
        self.find::<HtmlElement>(selector).and_then(|found| found.text_content()).unwrap_or_default()
    }

    /// Waits until something holds.
    async fn until(&self, what: &str, holds: impl Fn() -> bool) {
        for _ in 0..500 {
            if holds() {
                return;
            }
            let soon = Promise::new(&mut |resolve, _| {
                window().set_timeout_with_callback_and_timeout_and_arguments_0(&resolve, 10).expect("a timer");
            });
            JsFuture::from(soon).await.expect("a wait");
        }
        panic!("not within 5 seconds: {what}: {}", self.main.inner_html())
    }

    /// Waits until an element has a text that contains this one.
    async fn shows(&self, selector: &str, text: &str) -> String {
        let holds = || self.find::<HtmlElement>(selector).is_some() && self.text(selector).contains(text);
        self.until(&format!("{selector} contains {text}"), holds).await;
        self.text(selector)
    }

    fn click(&self, selector: &str) {
        self.find::<HtmlElement>(selector).expect(selector).click();
    }

    /// Enters a value, as a user does.
    fn enter(&self, selector: &str, value: &str) {
        let input = self.find::<HtmlInputElement>(selector).expect(selector);
        input.set_value(value);
        input.dispatch_event(&Event::new("input").expect("an event")).expect("no error");
    }

    /// Opens the form of the shared open shift.
    async fn open_form(&self) {
        self.shows(&row(), "open").await;
        self.click(&format!("{} + button", row()));
        self.shows("form button", "Save").await;
    }
}

impl Drop for Shown {
    fn drop(&mut self) {
        self.main.remove();
    }
}

/// The selector of the shared open shift's text.
fn row() -> String {
    format!("#{SHARED}")
}

/// A `fetch` in place of the browser's, until it is dropped.
struct Fetch(JsValue);

impl Fetch {
    /// The body of a function of `request` and `real`, the browser's own `fetch`.
    fn played(body: &str) -> Fetch {
        let real = Reflect::get(&window(), &"fetch".into()).expect("a fetch");
        let make = Function::new_with_args("real", &format!("return async (request) => {{ {body} }}"));
        let played = make.call1(&JsValue::NULL, &real).expect("a function");
        Reflect::set(&window(), &"fetch".into(), &played).expect("a global that can be set");
        Fetch(real)
    }
}

impl Drop for Fetch {
    fn drop(&mut self) {
        let _ = Reflect::set(&window(), &"fetch".into(), &self.0);
    }
}

#[wasm_bindgen_test]
async fn the_shared_open_shifts_of_the_week_are_listed() {
    let page = Shown::new(TEAM);
    assert!(page.shows(&row(), "open").await.starts_with("Late shift, 2026-11-23 16:00 to 22:00, "));
    assert!(page.find::<HtmlElement>(&format!("#{DRAFTED}")).is_none());
    for (monday, is_shown) in [("2026-11-30", false), ("2026-11-17", true), ("", false), ("2026-11-23", true)] {
        page.enter("input[type=date]", monday);
        page.until(monday, || page.find::<HtmlElement>(&row()).is_some() == is_shown).await;
    }
}

#[wasm_bindgen_test]
async fn every_page_of_the_list_is_read() {
    let _fetch = Fetch::played(
        r#"const page = Number(new URL(request.url).searchParams.get("page") ?? 1);
        const item = { displayName: `Page ${page}`, startDateTime: "2026-11-24T08:00:00Z", endDateTime: "2026-11-25T02:00:00Z" };
        const next = page < 3 ? { "@odata.nextLink": `${request.url.split("?")[0]}?page=${page + 1}` } : {};
        return Response.json({ value: [{ id: `OPNSHFT_${page}`, sharedOpenShift: item }], ...next })"#,
    );
    let page = Shown::new(TEAM);
    page.shows("li:nth-child(3)", "Page 3, 2026-11-24 08:00 to 2026-11-25 02:00, 1 open").await;
    assert!(page.text("li").contains("Page 1"));
}

#[wasm_bindgen_test]
async fn a_change_is_saved_and_shown() {
    let page = Shown::new(TEAM);
    page.open_form().await;
    page.enter("input[type=number]", "7");
    page.click("form button");
    page.shows(&row(), "22:00, 7 open").await;
    page.until("the form is closed", || page.find::<HtmlElement>("form").is_none()).await;
}

#[wasm_bindgen_test]
async fn issues_are_shown_beside_their_fields_and_nothing_is_sent() {
    let page = Shown::new(TEAM);
    page.open_form().await;
    let _fetch = Fetch::played("throw new Error('it was sent')");
    let (end, slots) = (format!("#{SHARED}-endDateTime"), format!("#{SHARED}-openSlotCount"));
    assert_eq!(page.text(&end), "");
    page.enter("label:has([aria-describedby$=endDateTime]) input", "2026-11-23T15:00");
    page.enter("input[type=number]", "many");
    page.shows(&end, "End (UTC) must be after the start").await;
    page.shows(&slots, "Open slots is out of range; expected").await;
    let is_invalid = |kind: &str| page.find::<HtmlElement>(&format!("input[type={kind}][aria-invalid=true]")).is_some();
    assert_eq!(["text", "datetime-local", "number"].map(is_invalid), [false, true, true]);
    page.click("form button");
    page.enter("input[type=number]", "2");
    page.shows("form:has(input[type=number][aria-invalid=false])", "must be after the start").await;
    assert!(page.find::<HtmlElement>("[role=alert]").is_none());
}

#[wasm_bindgen_test]
async fn an_error_of_graph_is_shown_with_its_hint() {
    let page = Shown::new(TEAM);
    page.open_form().await;
    let _fetch = Fetch::played(
        r#"return Response.json({ error: { code: "Forbidden", message: "Missing scope permissions on the request." } }, { status: 403 })"#,
    );
    page.click("form button");
    let told = page.shows("form [role=alert]", "Missing scope permissions").await;
    assert!(told.contains("The token lacks a permission"), "{told}");
}

#[wasm_bindgen_test]
async fn a_list_that_is_refused_is_an_alert() {
    let page = Shown::new("not-a-team");
    assert!(page.shows("[role=alert]", "teamId").await.contains("listOpenShifts"));
}
