//! The typed calls, a file for each resource. Printed from the tables by `cargo xtask print`.

mod day_notes;
mod offer_shift_requests;
mod open_shift_change_requests;
mod open_shifts;
mod schedule;
mod scheduling_groups;
mod shift_preferences;
mod shifts;
mod swap_shifts_change_requests;
mod time_cards;
mod time_off_reasons;
mod time_off_requests;
mod times_off;
mod workforce_integrations;

pub use day_notes::*;
pub use offer_shift_requests::*;
pub use open_shift_change_requests::*;
pub use open_shifts::*;
pub use schedule::*;
pub use scheduling_groups::*;
pub use shift_preferences::*;
pub use shifts::*;
pub use swap_shifts_change_requests::*;
pub use time_cards::*;
pub use time_off_reasons::*;
pub use time_off_requests::*;
pub use times_off::*;
pub use workforce_integrations::*;
