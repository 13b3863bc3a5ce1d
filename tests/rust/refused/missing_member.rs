//! Required members that are missing, and a struct that may grow.

use graph_shifts::models::*;

fn main() {
    let item = ShiftItem::new("2026-03-04T08:00:00Z"); //~ E0061
    let _ = CreateShiftBody::new("a"); //~ E0061
    let _ = ReplaceShiftBody::new(); //~ E0061
    let _ = ShiftItem { start_date_time: "2026-03-04T08:00:00Z".into() }; //~ E0639
}
