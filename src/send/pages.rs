//! Sends the requests for the pages of a list, one after the other.

use super::{SendError, Sender};
use crate::request::Request;
use crate::sending::{self, Bearer};

/// The pages of a list. Each is requested when it is needed.
///
/// ```no_run
/// # use graph_shifts::{Input, LIST_SHIFTS, send::{SendError, Sender}};
/// # async fn read(token: &str) -> Result<(), Box<dyn std::error::Error>> {
/// let request = LIST_SHIFTS.request(Input::new().parameter("teamId", "3d88b7a2-f988-4f4b-bb34-d66df66af126"))?;
/// let mut pages = Sender::new(token).pages(request);
/// while let Some(json) = pages.next().await? {
///     println!("{json}");
/// }
/// # Ok(())
/// # }
/// ```
#[derive(Debug)]
pub struct Pages {
    sender: Sender,
    bearer: Option<Bearer>,
    pages: sending::Pages,
    fault: Option<SendError>,
}

impl Sender {
    /// The pages of a list, from the request for the first one.
    #[must_use]
    pub fn pages(&self, request: Request) -> Pages {
        Pages { sender: self.clone(), bearer: None, pages: sending::Pages::new(request), fault: None }
    }
}

impl Pages {
    /// The error of a page that is not what the operation responds with.
    #[cfg(feature = "models")]
    pub(super) fn unreadable(&self, fault: &serde_json::Error) -> SendError {
        let none = Bearer::new();
        super::calls::unreadable(self.pages.last(), fault, self.bearer.as_ref().unwrap_or(&none))
    }

    /// The JSON text of the next page; `None` after the last one.
    ///
    /// # Errors
    /// As [`Sender::send`]. Calling it again sends the request for that page again. A link to another origin or to a page that was already
    /// read is not followed: that error comes after its page, and ends the list.
    pub async fn next(&mut self) -> Result<Option<String>, SendError> {
        if let Some(fault) = self.fault.take() {
            return Err(fault);
        }
        let Some(request) = self.pages.request() else { return Ok(None) };
        let bearer = match &mut self.bearer {
            Some(bearer) => bearer,
            none => none.insert(self.sender.bearer()?),
        };
        let page = self.sender.send_with(request, bearer).await?;
        match self.pages.read(&page) {
            Err(error) if error.code != "BadNextLink" => return Err(SendError::Graph(error)),
            Err(error) => self.fault = Some(SendError::Graph(error)),
            Ok(()) => {}
        }
        Ok(Some(page))
    }
}
