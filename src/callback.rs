//! The calls that Shifts makes to a workforce integration.

mod bond;
mod cipher;
mod container;
mod error;
mod opened;
mod secret;

pub use cipher::seal;
pub use error::OpenError;
pub use opened::{Opened, open};
pub use secret::{BadSecret, Secret};
