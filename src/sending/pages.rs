//! Which page of a list comes next.

use crate::request::Request;
use crate::response::{GraphError, Secrets, Sent, Trace, Value, code};

/// The pages of a list: which request comes next.
///
/// ```
/// use graph_shifts::sending::Pages;
/// use graph_shifts::{Input, LIST_SHIFTS};
///
/// let request = LIST_SHIFTS.request(Input::new().parameter("teamId", "3d88b7a2-f988-4f4b-bb34-d66df66af126"))?;
/// let mut pages = Pages::new(request);
/// let first = pages.request().unwrap().url.clone();
/// pages.read(&format!(r#"{{"value":[],"@odata.nextLink":"{first}?$skiptoken=1"}}"#))?;
/// assert!(pages.request().unwrap().url.ends_with("?$skiptoken=1"));
/// pages.read(r#"{"value":[]}"#)?;
/// assert_eq!(pages.request(), None);
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[derive(Clone, Debug)]
pub struct Pages {
    request: Request,
    is_done: bool,
    requested: Vec<String>,
}

impl Pages {
    /// Before the first page of a list.
    #[must_use]
    pub fn new(request: Request) -> Pages {
        Pages { request, is_done: false, requested: Vec::new() }
    }

    /// The request for the next page; `None` after the last one.
    #[must_use]
    pub fn request(&self) -> Option<&Request> {
        (!self.is_done).then_some(&self.request)
    }

    /// The last request, of whatever page.
    #[cfg(all(feature = "send", feature = "models"))]
    pub(crate) fn last(&self) -> &Request {
        &self.request
    }

    /// Reads the link to the next page from a page's JSON text. The link must have the request's origin, since the token is sent there,
    /// and must not repeat a page.
    ///
    /// # Errors
    /// If it is no page (`UnreadableAnswer`), or has such a link (`BadNextLink`): there is no next page then.
    pub fn read(&mut self, page: &str) -> Result<(), Box<GraphError>> {
        self.is_done = true;
        let page = Value::of(page);
        if page.and_then(|page| page.member("value")?.items()).is_none() {
            return Err(self.error(code::UNREADABLE, "got a response without a list"));
        }
        let Some(link) = page.and_then(|page| page.member("@odata.nextLink")) else { return Ok(()) };
        let url = link.string().filter(|link| origin_of(link).is_some() && origin_of(link) == origin_of(&self.request.url));
        let Some(url) = url else {
            return Err(self.error(code::BAD_NEXT_LINK, "got a response with a link to another origin"));
        };
        self.requested.push(std::mem::replace(&mut self.request.url, url));
        if self.requested.contains(&self.request.url) {
            return Err(self.error(code::BAD_NEXT_LINK, "got a response with a link to a page that was already read"));
        }
        self.is_done = false;
        Ok(())
    }

    fn error(&self, code: &str, what: &str) -> Box<GraphError> {
        let secrets = Secrets::default();
        let trace = Trace { secrets: &secrets, client_request_id: None, is_uncertain: false };
        Box::new(GraphError::own(Sent::of(&self.request), 200, code, what, trace))
    }
}

/// The scheme and the authority of an absolute URL, in lower case and without the scheme's own port.
fn origin_of(url: &str) -> Option<(&'static str, String)> {
    let url = url.to_ascii_lowercase();
    ["https", "http"].into_iter().zip([":443", ":80"]).find_map(|(scheme, port)| {
        let rest = url.strip_prefix(scheme)?.strip_prefix("://")?;
        // A backslash is a slash to browsers.
        let authority = rest.split(['/', '\\', '?', '#']).next().filter(|authority| !authority.is_empty())?;
        Some((scheme, authority.strip_suffix(port).unwrap_or(authority).to_owned()))
    })
}
