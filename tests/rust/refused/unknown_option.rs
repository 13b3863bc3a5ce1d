//! Options and bodies that the operation does not take.

use graph_shifts::calls::{create_open_shift, get_shift, list_shifts};
use graph_shifts::models::*;

fn main() {
    let item = ShiftItem::new("2026-03-04T08:00:00Z", "2026-03-04T16:00:00Z");
    let body = CreateShiftBody::new("a", Version::Draft(item));
    let _ = create_open_shift("a", &body); //~ E0308
    let _ = get_shift("a", "b").passthrough("WFI_1"); //~ E0599
    let _ = get_shift("a", "b").return_representation(); //~ E0599
    let _ = list_shifts("a").filter(&ListTimesOffFilter::new()); //~ E0308
    let _ = list_shifts("a").top(10); //~ E0599
}
