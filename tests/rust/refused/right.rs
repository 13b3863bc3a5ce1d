//! What compiles: each mistake in the files beside this one differs from it by a word or two.

use graph_shifts::calls::{clock_in, create_shift, get_shift, list_shifts, replace_shift};
use graph_shifts::models::*;

fn main() {
    let item = ShiftItem::new("2026-03-04T08:00:00Z", "2026-03-04T16:00:00Z").theme(ScheduleEntityTheme::Blue);
    let body = CreateShiftBody::new("a", Version::Draft(item.clone()));
    let _ = create_shift("a", &body).passthrough("WFI_1").request();
    let mut body = ReplaceShiftBody::new("a").version(VersionChange::Shared(item));
    body.is_staged_for_deletion = true.into();
    let call = replace_shift("a", "b", &body).other_version(graph_shifts::OtherVersion::Keep);
    let shift: Result<Shift, _> = call.return_representation().read(b"{}");
    let _ = shift.map(|shift| shift.id);
    let _ = get_shift("a", "b").request();
    let _ = list_shifts("a").filter(&ListShiftsFilter::new());
    let _ = clock_in("a").body(&ClockInBody::new());
}
