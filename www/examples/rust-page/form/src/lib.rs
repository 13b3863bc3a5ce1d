//! A form that adds an open shift. Its values and the request stay JavaScript's: it uses Leptos and the feature `values` of graph-shifts alone,
//! which is smaller than models.
//!
//! `cargo xtask start` serves the mock Graph. `trunk serve --open` in this directory builds and serves the form.

use graph_shifts::values::{json_text, to_value};
use graph_shifts::{CREATE_OPEN_SHIFT, Input, Issue, Request, Segment};
use js_sys::{Date, Object, Reflect};
use leptos::ev::SubmitEvent;
use leptos::prelude::*;
use leptos::task::spawn_local;
use leptos::wasm_bindgen::{JsCast, JsValue};
use leptos::web_sys::{FormData, HtmlFormElement, Response};
use wasm_bindgen_futures::JsFuture;

/// The inputs: each has the name of its property.
const INPUTS: [(&str, &str, &str); 4] = [
    ("displayName", "text", "Name"),
    ("startDateTime", "datetime-local", "Start"),
    ("endDateTime", "datetime-local", "End"),
    ("openSlotCount", "number", "Open slots"),
];

/// The body that a form has: its values are an object.
fn body(form: &HtmlFormElement) -> Result<JsValue, JsValue> {
    let item = Object::from_entries(&FormData::new_with_form(form)?.into())?;
    for (name, kind, _) in INPUTS {
        let (name, value) = (name.into(), Reflect::get(&item, &name.into())?);
        match kind {
            // A moment in the user's time zone. JSON has it in UTC.
            "datetime-local" => Reflect::set(&item, &name, &Date::new(&value))?,
            "number" => Reflect::set(&item, &name, &f64::try_from(value)?.into())?,
            _ => continue,
        };
    }
    let body = Object::new();
    Reflect::set(&body, &"sharedOpenShift".into(), &item)?;
    Ok(body.into())
}

/// Sends a request, which JavaScript's `fetch` takes as it is, with the access token.
async fn send(request: &Request, token: &str) -> Result<String, JsValue> {
    let init = to_value(request)?;
    let headers = Reflect::get(&init, &"headers".into())?;
    Reflect::set(&headers, &"Authorization".into(), &format!("Bearer {token}").into())?;
    let sent = window().fetch_with_str_and_init(&request.url, init.unchecked_ref());
    let response: Response = JsFuture::from(sent).await?.unchecked_into();
    Ok(if response.ok() { "Added".to_owned() } else { format!("Graph responded with {}", response.status()) })
}

/// The form.
#[component]
pub fn Page(#[prop(into)] base_url: String, #[prop(into)] token: String, #[prop(into)] team: String) -> impl IntoView {
    let issues = RwSignal::new(Vec::<Issue>::new());
    let status = RwSignal::new(String::new());
    let submit = move |event: SubmitEvent| {
        event.prevent_default();
        let form: HtmlFormElement = event_target(&event);
        let Ok(body) = body(&form).and_then(|body| Ok(json_text(&body)?)) else { return };
        let input = Input::new().parameter("teamId", &*team).base_url(&*base_url).body(body);
        match CREATE_OPEN_SHIFT.request(input) {
            Err(refusal) => issues.set(refusal.issues),
            Ok(request) => {
                issues.set(Vec::new());
                let token = token.clone();
                spawn_local(async move {
                    let sent = send(&request, &token).await;
                    status.set(sent.unwrap_or_else(|_| "There was no response".to_owned()));
                });
            }
        }
    };
    view! {
        <h1>"New open shift"</h1>
        <form on:submit=submit>
            {INPUTS.into_iter().map(|(name, kind, label)| view! { <Field name kind label issues /> }).collect_view()}
            <button>"Add"</button>
        </form>
        <p role="status">{status}</p>
    }
}

/// An input with its label, and the issues of its property.
#[component]
fn Field(name: &'static str, kind: &'static str, label: &'static str, issues: RwSignal<Vec<Issue>>) -> impl IntoView {
    let words = Memo::new(move |_| {
        let issues = issues.get().into_iter().filter(|issue| issue.path.last() == Some(&Segment::Name(name.to_owned())));
        issues.map(|issue| format!("{label} {}. ", issue.message)).collect::<String>()
    });
    let id = format!("{name}-issues");
    view! {
        <p>
            <label>
                {label} " "
                <input
                    name=name
                    type=kind
                    aria-invalid=move || (!words.read().is_empty()).to_string()
                    aria-describedby=id.clone()
                />
            </label>
            <span id=id role="alert">{words}</span>
        </p>
    }
}
