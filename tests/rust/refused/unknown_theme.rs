//! Members and properties that do not exist.

use graph_shifts::models::*;

fn main() {
    let item = ShiftItem::new("2026-03-04T08:00:00Z", "2026-03-04T16:00:00Z");
    let _ = item.clone().theme(ScheduleEntityTheme::Blu); //~ E0599
    let _ = item.clone().theme("blue"); //~ E0277
    let _ = item.note("By the till"); //~ E0599
}
