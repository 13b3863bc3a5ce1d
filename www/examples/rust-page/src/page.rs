//! The page: a week's open shifts, each with a button that opens its form.

use std::rc::Rc;

use graph_shifts::models::OpenShift;
use graph_shifts::send::SendError;
use leptos::prelude::*;

use crate::form::Form;
use crate::graph::{Graph, shared};
use crate::week::{is_in_week, when};

/// Graph for the components: a sender stays on its thread, so it is stored locally.
pub type StoredGraph = StoredValue<Rc<Graph>, LocalStorage>;

/// The open shifts of the week from `monday`.
#[component]
pub fn Page(graph: Graph, #[prop(into)] monday: String) -> impl IntoView {
    let graph: StoredGraph = StoredValue::new_local(Rc::new(graph));
    let monday = RwSignal::new(monday);
    let open_shifts = LocalResource::new(move || {
        let graph = graph.get_value();
        async move { graph.open_shifts().await }
    });
    let rows = move |all: Vec<OpenShift>| {
        let of_week = all.into_iter().filter(|one| shared(one).is_some_and(|item| is_in_week(item, &monday.read())));
        let rows = of_week.map(|open_shift| view! { <Row graph open_shift saved=move || open_shifts.refetch() /> });
        view! { <ul>{rows.collect_view()}</ul> }
    };
    view! {
        <h1>"Open shifts"</h1>
        <p>
            <label>"Week from " <input type="date" bind:value=monday /></label>
        </p>
        {move || match open_shifts.get() {
            None => view! { <p role="status">"Loading"</p> }.into_any(),
            Some(Ok(all)) => rows(all).into_any(),
            Some(Err(error)) => view! { <Failure error /> }.into_any(),
        }}
    }
}

/// An open shift, and its form while it is open.
#[component]
fn Row(graph: StoredGraph, open_shift: OpenShift, saved: impl Fn() + Copy + Send + Sync + 'static) -> impl IntoView {
    let is_open = RwSignal::new(false);
    let text = shared(&open_shift).map(|item| {
        let name = item.display_name.as_ref().into_option().map_or("Open shift", String::as_str);
        format!("{name}, {}, {} open ", when(item), item.open_slot_count.unwrap_or(1))
    });
    let id = open_shift.id.clone();
    view! {
        <li>
            <span id=id.clone()>{text}</span>
            <button aria-expanded=move || is_open.get().to_string() aria-describedby=id on:click=move |_| is_open.update(|open| *open = !*open)>
                "Change"
            </button>
            <Show when=move || is_open.get()>
                <Form graph open_shift=open_shift.clone() saved />
            </Show>
        </li>
    }
}

/// Why a request failed, and what to do about it.
#[component]
pub fn Failure(error: SendError) -> impl IntoView {
    let hint = error.graph().and_then(|error| error.hint.clone());
    view! {
        <div role="alert">
            <p>{error.to_string()}</p>
            {hint.map(|hint| view! { <p>{hint}</p> })}
        </div>
    }
}
