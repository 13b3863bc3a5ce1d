//! What the page asks of Graph.

use graph_shifts::calls::{list_open_shifts, update_open_shift};
use graph_shifts::models::{OpenShift, OpenShiftItem, UpdateOpenShiftBody, VersionChange};
use graph_shifts::send::{SendError, Sender};
use graph_shifts::{Refusal, Request};

/// Where requests go, with which token, and for which team.
pub struct Graph {
    /// The base URL of Graph, or of its mock.
    pub base_url: String,
    /// Sends the requests, with the access token.
    pub sender: Sender,
    /// The team's id.
    pub team: String,
}

impl Graph {
    /// Reads all open shifts of the team. Graph has no filter for them.
    pub async fn open_shifts(&self) -> Result<Vec<OpenShift>, SendError> {
        let mut pages = self.sender.call_pages(&list_open_shifts(&self.team).base_url(&self.base_url))?;
        let mut all = Vec::new();
        while let Some(page) = pages.next().await? {
            all.extend(page.value);
        }
        Ok(all)
    }

    /// The request that shares another version of an open shift, or every reason why Graph would refuse it.
    pub fn share(&self, open_shift: &OpenShift, item: OpenShiftItem) -> Result<Request, Refusal> {
        let body = UpdateOpenShiftBody::from(open_shift.clone()).version(VersionChange::Shared(item));
        update_open_shift(&self.team, &open_shift.id, &body).base_url(&self.base_url).request()
    }
}

/// The version that employees see.
pub fn shared(open_shift: &OpenShift) -> Option<&OpenShiftItem> {
    open_shift.shared_open_shift.as_ref().into_option()
}
