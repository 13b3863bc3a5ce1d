//! The results of calls that were sent together.

use super::{Call, TypedOperation};
use crate::response::code::UNREADABLE;
use crate::response::{GraphError, Secrets, Sent, Trace};
use crate::table::Inputs;

impl<O: TypedOperation> Call<'_, O> {
    /// Reads the result of this call among those of many requests, one of which this call has built.
    ///
    /// ```
    /// use graph_shifts::calls::{get_schedule, list_shifts};
    /// use graph_shifts::sending::{Bulk, Many};
    ///
    /// # fn send(many: Many<'_>) -> Vec<Result<String, graph_shifts::GraphError>> {
    /// #     vec![Ok(r#"{"id":"a","enabled":true,"timeZone":"Europe/Berlin"}"#.to_owned()), Ok(r#"{"value":[]}"#.to_owned())]
    /// # }
    /// let team = "3d88b7a2-f988-4f4b-bb34-d66df66af126";
    /// let (schedule, shifts) = (get_schedule(team), list_shifts(team));
    /// let requests = [schedule.request()?, shifts.request()?];
    /// // With the feature `send`: `sender.send_all(&requests, Bulk::default(), |_| {}).await.results`.
    /// let results = send(Many::new(&requests, Bulk::default()));
    /// let schedule = schedule.read_result(&results[0])?;
    /// let shifts = shifts.read_result(&results[1])?;
    /// assert_eq!(schedule.time_zone, "Europe/Berlin");
    /// assert!(shifts.value.is_empty());
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    ///
    /// # Errors
    /// The result's own error, or that of a response which is not what the operation responds with.
    pub fn read_result(&self, result: &Result<String, GraphError>) -> Result<O::Response, Box<GraphError>> {
        let json = result.as_ref().map_err(|error| Box::new(error.clone()))?;
        self.read(json.as_bytes()).map_err(|fault| {
            // The fault's own text may repeat a value.
            let what = format!("got a response of another form, at line {} column {}", fault.line(), fault.column());
            let url = self.request().map(|request| request.url).unwrap_or_default();
            let row = O::OPERATION;
            let sent = Sent { operation: row.id, method: row.method, url: &url, inputs: Inputs::of(row) };
            let trace = Trace { secrets: &Secrets::default(), client_request_id: None, is_uncertain: false };
            Box::new(GraphError::own(sent, 200, UNREADABLE, &what, trace))
        })
    }
}
