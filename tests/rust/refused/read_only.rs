//! Properties that only the service writes.

use graph_shifts::models::*;

fn main() {
    let mut body = ReplaceShiftBody::new("a");
    body.id = "SHFT_1".into(); //~ E0609
    body.created_date_time = Nullable::Null; //~ E0609
    let _ = body.last_modified_by(IdentitySet::new()); //~ E0599
}
