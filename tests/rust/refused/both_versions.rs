//! Both versions at once.

use graph_shifts::models::*;

fn main() {
    let item = ShiftItem::new("2026-03-04T08:00:00Z", "2026-03-04T16:00:00Z");
    let body = CreateShiftBody::new("a", Version::Draft(item.clone()));
    let _ = body.clone().version(Version::Shared(item.clone()), Version::Draft(item.clone())); //~ E0061
    let _ = body.draft_shift(item); //~ E0599
}
