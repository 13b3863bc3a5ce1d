//! The page without graph-shifts: the same elements with the same behaviour, but its open shifts stay in the page, and nothing is checked.

use leptos::ev::SubmitEvent;
use leptos::prelude::*;

/// An open shift as this page has it.
#[derive(Clone, Debug, PartialEq)]
struct OpenShift {
    id: String,
    name: String,
    start: String,
    end: String,
    slots: i32,
}

fn main() {
    mount_to_body(Page);
}

/// What stands for a response of Graph.
async fn load(count: i32) -> Result<Vec<OpenShift>, String> {
    let [start, end] = ["2026-11-23T16:00", "2026-11-23T22:00"].map(str::to_owned);
    Ok(vec![OpenShift { id: "OPNSHFT_1".to_owned(), name: "Late shift".to_owned(), start, end, slots: count }])
}

/// The open shifts of the week from a day.
#[component]
fn Page() -> impl IntoView {
    let monday = RwSignal::new("2026-11-23".to_owned());
    let slots = RwSignal::new(2);
    let open_shifts = LocalResource::new(move || load(slots.get()));
    let rows = move |all: Vec<OpenShift>| {
        let of_week = all.into_iter().filter(|one| one.start >= *monday.read());
        let rows = of_week.map(|open_shift| view! { <Row open_shift saved=move |count| slots.set(count) /> });
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
fn Row(open_shift: OpenShift, saved: impl Fn(i32) + Copy + Send + Sync + 'static) -> impl IntoView {
    let is_open = RwSignal::new(false);
    let OpenShift { id, name, start, end, slots } = open_shift.clone();
    view! {
        <li>
            <span id=id.clone()>{format!("{name}, {start} to {end}, {slots} open ")}</span>
            <button
                aria-expanded=move || is_open.get().to_string()
                aria-describedby=id
                on:click=move |_| is_open.update(|open| *open = !*open)
            >
                "Change"
            </button>
            <Show when=move || is_open.get()>
                <Form open_shift=open_shift.clone() saved />
            </Show>
        </li>
    }
}

/// Changes an open shift.
#[component]
fn Form(open_shift: OpenShift, saved: impl Fn(i32) + Copy + Send + Sync + 'static) -> impl IntoView {
    let id = open_shift.id;
    let name = RwSignal::new(open_shift.name);
    let start = RwSignal::new(open_shift.start);
    let end = RwSignal::new(open_shift.end);
    let slots = RwSignal::new(open_shift.slots.to_string());
    let request = Memo::new(move |_| slots.get().parse::<i32>().ok());
    let issues = Signal::derive(move || if end.get() > start.get() { String::new() } else { name.get() });
    let save = Action::new_local(move |count: &i32| {
        let count = *count;
        async move {
            saved(count);
            Ok::<_, String>(())
        }
    });
    let submit = move |event: SubmitEvent| {
        event.prevent_default();
        if let Some(count) = request.get() {
            save.dispatch_local(count);
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

/// An input with its label, and a text beside it.
#[component]
fn Field(
    label: &'static str,
    kind: &'static str,
    property: &'static str,
    value: RwSignal<String>,
    issues: Signal<String>,
    id: String,
) -> impl IntoView {
    let words = Memo::new(move |_| issues.get());
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

/// Why a request failed.
#[component]
fn Failure(error: String) -> impl IntoView {
    view! {
        <div role="alert">
            <p>{error}</p>
        </div>
    }
}
