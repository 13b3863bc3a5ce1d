//! The bodies, responses, filters and enumerations of Shifts as types. Feature `models`.
//!
//! - A body has what clients write, and a struct for each operation: [`CreateOpenShiftBody`], [`UpdateOpenShiftBody`]. `new` takes what
//!   Microsoft requires, a setter sets each other property.
//! - A response has what Graph returns: [`OpenShift`]. A body that replaces or changes it is made `from` it.
//! - Objects within both are the same type: [`OpenShiftItem`].
//! - [`Nullable`] tells absent from null. `Option` is used where the schema has no null, and the plain type where the property is required.
//! - A body holds one [`Version`] of a shift, an open shift or a time-off entry; [`VersionChange`] is what an update does to them.
//! - Members of enumerations and flags that the crate does not know are kept. Properties that are not in the schema are not.
//!
//! ```
//! use graph_shifts::models::{OpenShift, OpenShiftItem, UpdateOpenShiftBody, VersionChange};
//!
//! let json = r#"{"id":"OPNSHFT_577b75d2-a927-48c0-a5d1-dc984894e7b8","draftOpenShift":null,"sharedOpenShift":{
//!     "startDateTime":"2026-03-04T08:00:00Z","endDateTime":"2026-03-04T16:00:00Z","openSlotCount":1,"activities":[]}}"#;
//! let open_shift: OpenShift = serde_json::from_str(json)?;
//! let mut body = UpdateOpenShiftBody::from(open_shift);
//! if let VersionChange::Shared(item) = &mut body.version {
//!     item.open_slot_count = Some(2);
//! }
//! # Ok::<(), serde_json::Error>(())
//! ```

pub(crate) mod flags;
mod nullable;
pub(crate) mod number;
mod secret;
pub(crate) mod setters;
mod times;
mod version;
pub(crate) mod words;

pub use crate::generated::models::*;
pub use nullable::Nullable;
pub use secret::Secret;
pub use times::{Date, DateTime, TimeOfDay};
pub use version::{Version, VersionChange, Versioned};
