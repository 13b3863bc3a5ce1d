//! What is printed from the tables.

pub(crate) mod calls;
pub(crate) mod models;
