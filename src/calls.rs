//! One typed call for each operation. Feature `models`.
//!
//! A call takes the parameters of the path and the body, and its operation's options by methods: an option that the operation does not
//! take does not compile. [`Call::request`] builds the request, [`Call::read`] reads the response's body.
//!
//! ```
//! use graph_shifts::calls::update_open_shift;
//! use graph_shifts::models::{OpenShiftItem, ScheduleEntityTheme, UpdateOpenShiftBody, VersionChange};
//!
//! let item = OpenShiftItem::new("2026-03-04T08:00:00Z", "2026-03-04T16:00:00Z")
//!     .theme(ScheduleEntityTheme::Blue)
//!     .open_slot_count(1)
//!     .activities([]);
//! let body = UpdateOpenShiftBody::new().version(VersionChange::Shared(item));
//! let call = update_open_shift("3d88b7a2-f988-4f4b-bb34-d66df66af126", "OPNSHFT_577b75d2-a927-48c0-a5d1-dc984894e7b8", &body);
//! let request = call.request()?;
//! assert_eq!(request.method.as_str(), "PUT");
//! assert!(request.body.unwrap().ends_with(r#""draftOpenShift":null}"#));
//! # Ok::<(), graph_shifts::Refusal>(())
//! ```
//!
//! A list, page by page:
//!
//! ```
//! use graph_shifts::calls::list_time_cards;
//! use graph_shifts::models::{ListTimeCardsFilter, TimeCardState, TimeCardStateFilter};
//!
//! let filter = ListTimeCardsFilter::new().state(TimeCardStateFilter::new().eq(TimeCardState::ClockedOut));
//! let call = list_time_cards("3d88b7a2-f988-4f4b-bb34-d66df66af126").filter(&filter).top(10);
//! assert!(call.request()?.url.ends_with("?$filter=state%20eq%20%27clockedOut%27&$top=10"));
//!
//! let page = call.read(br#"{"value":[{"id":"TCK_5ca83ce7-291d-43b7-bf53-af79eef4bc1d","state":"clockedOut"}]}"#).unwrap();
//! assert_eq!(page.value[0].state.as_ref().into_option(), Some(&TimeCardState::ClockedOut));
//! assert_eq!(page.next_link, None);
//! # Ok::<(), graph_shifts::Refusal>(())
//! ```

mod call;
mod collection;
#[cfg(feature = "http")]
mod http;
mod many;
mod operation;

pub use crate::generated::calls::*;
pub use call::Call;
pub use collection::Collection;
pub use operation::{Represents, Returning, Takes, TakesBody, TakesFilter, TypedOperation, option};
pub(crate) use operation::{operation, read, sealed};
