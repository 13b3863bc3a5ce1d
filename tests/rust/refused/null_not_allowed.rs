//! Null where the schema does not allow it.

use graph_shifts::models::*;

fn main() {
    let item = ShiftItem::new("2026-03-04T08:00:00Z", "2026-03-04T16:00:00Z").notes(Nullable::Null);
    let _ = item.theme(Nullable::Null); //~ E0277
}
