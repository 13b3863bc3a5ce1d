//! The page: a team's open shifts, each with a button that offers one slot more.

use graph_shifts::calls::{list_open_shifts, update_open_shift};
use graph_shifts::models::{OpenShift, OpenShiftItem, UpdateOpenShiftBody, VersionChange};
use graph_shifts::send::{SendError, Sender};
use leptos::prelude::*;
use leptos::task::spawn_local;

/// Where requests go, and with which token.
#[derive(Clone)]
pub struct Graph {
    /// The base URL of Graph, or of the mock.
    pub base_url: String,
    /// Sends requests with the access token.
    pub sender: Sender,
    /// The team's id.
    pub team: String,
}

impl Graph {
    /// All shared open shifts of the team, page by page.
    async fn open_shifts(&self) -> Result<Vec<OpenShift>, SendError> {
        let mut pages = self.sender.call_pages(&list_open_shifts(&self.team).base_url(&self.base_url))?;
        let mut all = Vec::new();
        while let Some(page) = pages.next().await? {
            all.extend(page.value.into_iter().filter(|open_shift| shared(open_shift).is_some()));
        }
        Ok(all)
    }

    /// Offers one slot more: what was read is changed and sent back.
    async fn offer_one_more(&self, open_shift: &OpenShift) -> Result<(), SendError> {
        let Some(item) = shared(open_shift) else { return Ok(()) };
        let more = item.clone().open_slot_count(slots(item) + 1);
        let body = UpdateOpenShiftBody::from(open_shift.clone()).version(VersionChange::Shared(more));
        let call = update_open_shift(&self.team, &open_shift.id, &body);
        self.sender.call(&call.base_url(&self.base_url)).await
    }
}

/// The version that employees see.
fn shared(open_shift: &OpenShift) -> Option<&OpenShiftItem> {
    open_shift.shared_open_shift.as_ref().into_option()
}

fn slots(item: &OpenShiftItem) -> i32 {
    item.open_slot_count.unwrap_or(1)
}

/// What to tell the user about an error: the message, and the hint if there is one.
fn told(error: &SendError) -> String {
    match error.graph().and_then(|error| error.hint.as_deref()) {
        Some(hint) => format!("{error} {hint}"),
        None => error.to_string(),
    }
}

/// The page.
#[component]
pub fn Page(graph: Graph) -> impl IntoView {
    let (open_shifts, set_open_shifts) = signal(Vec::<OpenShift>::new());
    let (error, set_error) = signal(String::new());
    let graph = StoredValue::new_local(graph);

    // Changes an open shift, if one is given, and reads the list again.
    let refresh = move |changed: Option<OpenShift>| {
        let graph = graph.get_value();
        spawn_local(async move {
            let offered = match &changed {
                Some(open_shift) => graph.offer_one_more(open_shift).await,
                None => Ok(()),
            };
            match (offered, graph.open_shifts().await) {
                (Ok(()), Ok(list)) => {
                    set_error.set(String::new());
                    set_open_shifts.set(list);
                }
                (Err(error), _) | (_, Err(error)) => set_error.set(told(&error)),
            }
        });
    };
    refresh(None);

    let row = move |open_shift: OpenShift| {
        let text = shared(&open_shift).map(|item| {
            let name = item.display_name.as_ref().into_option().map_or("Open shift", String::as_str);
            format!("{name}, {} to {}, {} open ", item.start_date_time, item.end_date_time, slots(item))
        });
        let id = open_shift.id.clone();
        let offer = move |_| refresh(Some(open_shift.clone()));
        view! { <li id=id>{text}<button on:click=offer>"Offer one more"</button></li> }
    };
    view! {
        <h1>"Open shifts"</h1>
        <p role="alert">{error}</p>
        <ul>{move || open_shifts.get().into_iter().map(row).collect_view()}</ul>
    }
}
