//! The form of an open shift: it is checked as you type, and sent when nothing is wrong.

use graph_shifts::models::OpenShift;
use graph_shifts::{Issue, Request, Segment};
use leptos::prelude::*;

use crate::graph::shared;
use crate::page::{Failure, StoredGraph};
use crate::week::{local, utc};

/// Changes the shared version of an open shift.
#[component]
pub fn Form(graph: StoredGraph, open_shift: OpenShift, saved: impl Fn() + Copy + Send + Sync + 'static) -> impl IntoView {
    let item = shared(&open_shift).cloned();
    let id = open_shift.id.clone();
    let text = |text: Option<String>| RwSignal::new(text.unwrap_or_default());
    let name = text(item.as_ref().and_then(|item| item.display_name.clone().into_option()));
    let start = text(item.as_ref().map(|item| local(&item.start_date_time)));
    let end = text(item.as_ref().map(|item| local(&item.end_date_time)));
    let slots = text(item.as_ref().and_then(|item| item.open_slot_count).map(|count| count.to_string()));

    // The library reports every issue at once, before anything is sent.
    let request = Memo::new(move |_| {
        let item = item.clone()?.display_name(name.get()).start_date_time(utc(&start.get())).end_date_time(utc(&end.get()));
        // What is no number is no count, either.
        let item = item.open_slot_count(slots.get().parse().unwrap_or(-1));
        Some(graph.get_value().share(&open_shift, item))
    });
    let issues = Signal::derive(move || match request.get() {
        Some(Ok(request)) => request.warnings,
        Some(Err(refusal)) => [refusal.issues, refusal.warnings].concat(),
        None => Vec::new(),
    });
    let save = Action::new_local(move |request: &Request| {
        let (graph, request) = (graph.get_value(), request.clone());
        async move { graph.sender.send(&request).await.map(|_| saved()) }
    });
    let submit = move |event: leptos::ev::SubmitEvent| {
        event.prevent_default();
        if let Some(Ok(request)) = request.get() {
            save.dispatch_local(request);
        }
    };
    view! {
        <form on:submit=submit>
            <Field label="Name" kind="text" property="displayName" value=name issues id=id.clone() />
            <Field label="Start (UTC)" kind="datetime-local" property="startDateTime" value=start issues id=id.clone() />
            <Field label="End (UTC)" kind="datetime-local" property="endDateTime" value=end issues id=id.clone() />
            <Field label="Open slots" kind="number" property="openSlotCount" value=slots issues id />
            <button disabled=move || save.pending().get()>"Save"</button>
            {move || save.value().get().and_then(Result::err).map(|error| view! { <Failure error /> })}
        </form>
    }
}

/// An input with its label, and the issues of its property.
#[component]
fn Field(
    label: &'static str,
    kind: &'static str,
    property: &'static str,
    value: RwSignal<String>,
    issues: Signal<Vec<Issue>>,
    id: String,
) -> impl IntoView {
    let words = Memo::new(move |_| {
        let issues = issues.get().into_iter().filter(|issue| issue.path.last() == Some(&Segment::Name(property.to_owned())));
        issues.map(|issue| in_words(label, issue)).collect::<Vec<_>>().join(" ")
    });
    let id = format!("{id}-{property}");
    view! {
        <p>
            <label>
                {label} " "
                <input
                    type=kind
                    bind:value=value
                    aria-invalid=move || (!words.read().is_empty()).to_string()
                    aria-describedby=id.clone()
                />
            </label>
            <span id=id aria-live="polite">{words}</span>
        </p>
    }
}

/// An issue, such as `End (UTC) must be after the start; if it ends on the next day, use that day's date.`
fn in_words(label: &str, issue: Issue) -> String {
    let expected = issue.expected.map(|expected| format!("; expected {expected}")).unwrap_or_default();
    let suggestion = issue.suggestion.map(|suggestion| format!("; {suggestion}")).unwrap_or_default();
    format!("{label} {}{expected}{suggestion}.", issue.message)
}
