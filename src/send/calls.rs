//! Sends typed calls, and reads their responses.

use super::{Pages, SendError, Sender};
use crate::calls::{Call, TypedOperation};
use crate::request::Request;
use crate::sending::{Bearer, GraphError};
use std::fmt;
use std::marker::PhantomData;

impl Sender {
    /// Sends a typed call and returns what it responds with. As [`send`](Sender::send), but for the types.
    ///
    /// ```no_run
    /// # use graph_shifts::{calls::get_shift, send::{SendError, Sender}};
    /// # async fn read(token: &str) -> Result<(), SendError> {
    /// let shift = Sender::new(token).call(&get_shift("3d88b7a2-f988-4f4b-bb34-d66df66af126", "SHFT_1")).await?;
    /// println!("{:?}", shift.shared_shift);
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Errors
    /// As [`send`](Sender::send); if the call breaks a rule, before anything is sent.
    pub async fn call<O: TypedOperation>(&self, call: &Call<'_, O>) -> Result<O::Response, SendError> {
        let request = call.request()?;
        let mut bearer = self.bearer()?;
        let json = self.send_with(&request, &mut bearer).await?;
        O::read(json.as_bytes()).map_err(|fault| unreadable(&request, &fault, &bearer))
    }

    /// The pages of a list, typed.
    ///
    /// ```no_run
    /// # use graph_shifts::{calls::list_shifts, send::{SendError, Sender}};
    /// # async fn read(token: &str) -> Result<(), SendError> {
    /// let mut pages = Sender::new(token).call_pages(&list_shifts("3d88b7a2-f988-4f4b-bb34-d66df66af126"))?;
    /// while let Some(page) = pages.next().await? {
    ///     for shift in page.value {
    ///         println!("{:?}", shift.id);
    ///     }
    /// }
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Errors
    /// If the call breaks a rule.
    pub fn call_pages<O: TypedOperation>(&self, call: &Call<'_, O>) -> Result<CallPages<O>, SendError> {
        Ok(CallPages { pages: self.pages(call.request()?), of: PhantomData })
    }
}

/// The pages of a list, typed. Each is requested when it is needed.
pub struct CallPages<O> {
    pages: Pages,
    of: PhantomData<fn() -> O>,
}

impl<O: TypedOperation> CallPages<O> {
    /// The next page; `None` after the last one.
    ///
    /// # Errors
    /// As [`Pages::next`].
    pub async fn next(&mut self) -> Result<Option<O::Response>, SendError> {
        let Some(json) = self.pages.next().await? else { return Ok(None) };
        O::read(json.as_bytes()).map(Some).map_err(|fault| self.pages.unreadable(&fault))
    }
}

impl<O> fmt::Debug for CallPages<O> {
    fn fmt(&self, text: &mut fmt::Formatter<'_>) -> fmt::Result {
        text.debug_tuple("CallPages").field(&self.pages).finish()
    }
}

/// The error of a success that is not what the operation responds with.
pub(super) fn unreadable(request: &Request, fault: &serde_json::Error, bearer: &Bearer) -> SendError {
    let what = format!("got a response of another form: {fault}");
    SendError::from(GraphError::of_success(request, &what, bearer.secrets()))
}
