//! Every resource of Shifts: its properties, its rules, its operations. Rows only.

mod entity;
mod open_shift;
mod parameters;
mod permissions;
mod shift_item;
mod theme;
mod workforce_integration;

pub use entity::{CHANGE_TRACKED_ENTITY, ENTITY, IDENTITY, IDENTITY_SET};
pub use open_shift::{OPEN_SHIFT, OPEN_SHIFT_ITEM, UPDATE_OPEN_SHIFT};
pub use shift_item::{SCHEDULE_ENTITY, SHIFT_ACTIVITY, SHIFT_ITEM};
pub use theme::SCHEDULE_ENTITY_THEME;
pub use workforce_integration::{
    ELIGIBILITY_FILTERING_ENABLED_ENTITIES, UPDATE_WORKFORCE_INTEGRATION, WORKFORCE_INTEGRATION,
    WORKFORCE_INTEGRATION_ENCRYPTION, WORKFORCE_INTEGRATION_ENCRYPTION_PROTOCOL, WORKFORCE_INTEGRATION_SUPPORTED_ENTITIES,
};

use crate::table::Operation;

/// The roll: every operation, in the order of its resource.
pub static OPERATIONS: &[&Operation] = &[&UPDATE_OPEN_SHIFT, &UPDATE_WORKFORCE_INTEGRATION];
