//! Operations as types: what each responds with, and which options it takes.

use crate::table::Operation;
use serde::Serialize;
use serde::de::DeserializeOwned;
use std::fmt;
use std::marker::PhantomData;

/// An operation as a type. Each is printed from its row.
pub trait TypedOperation: sealed::Sealed {
    /// What it responds with.
    type Response: DeserializeOwned;

    /// Its row.
    #[doc(hidden)]
    const OPERATION: &'static Operation;

    /// Reads the body of its response.
    #[doc(hidden)]
    fn read(body: &[u8]) -> Result<Self::Response, serde_json::Error>;
}

/// An operation that takes this [`option`].
#[diagnostic::on_unimplemented(message = "the operation `{Self}` does not take the option `{Option}`")]
pub trait Takes<Option>: TypedOperation {}

/// An operation with an optional body.
#[diagnostic::on_unimplemented(message = "the operation `{Self}` has no optional body")]
pub trait TakesBody: TypedOperation {
    /// Its body.
    type Body: Serialize;
}

/// A list that can be filtered.
#[diagnostic::on_unimplemented(message = "the operation `{Self}` takes no filter")]
pub trait TakesFilter: TypedOperation {
    /// What it can be filtered by.
    type Filter: Serialize;
}

/// An operation whose response holds the entity on request.
#[diagnostic::on_unimplemented(message = "the response of the operation `{Self}` cannot be chosen")]
pub trait Represents: TypedOperation {
    /// The entity.
    type Entity: DeserializeOwned;
}

/// The operation with the entity in its response ([`Call::return_representation`](super::Call::return_representation)).
pub struct Returning<O>(PhantomData<O>);

impl<O> fmt::Debug for Returning<O> {
    fn fmt(&self, text: &mut fmt::Formatter<'_>) -> fmt::Result {
        text.write_str("Returning")
    }
}

impl<O: sealed::Sealed> sealed::Sealed for Returning<O> {}

impl<O: Represents> TypedOperation for Returning<O> {
    type Response = O::Entity;
    const OPERATION: &'static Operation = O::OPERATION;

    fn read(body: &[u8]) -> Result<O::Entity, serde_json::Error> {
        serde_json::from_slice(body)
    }
}

impl<Option, O: Represents + Takes<Option>> Takes<Option> for Returning<O> {}

/// The options that some operations take.
pub mod option {
    macro_rules! options {
        ($($(#[$doc:meta])* $name:ident)*) => { $($(#[$doc])* #[derive(Clone, Copy, Debug)] pub enum $name {})* };
    }

    options! {
        /// The order of a list.
        OrderBy
        /// The maximum number of items in a page.
        Top
        /// Where a page begins.
        SkipToken
        /// Query options that the operation's page does not name.
        Query
        /// What happens to the version that an update leaves out.
        OtherVersion
        /// The method, where Microsoft's sources contradict each other on it.
        Method
        /// The user that an application acts for.
        ActsAs
        /// The workforce integration that writes.
        Passthrough
    }
}

pub(crate) mod sealed {
    /// Only printed operations are typed.
    pub trait Sealed {}
}

/// The type of an operation: its row, what it responds with and the options that it takes.
macro_rules! operation {
    ($(#[$doc:meta])* $name:ident: $row:ident => $response:tt $(<$item:ty>)? $(, takes $($option:ident)*)?) => {
        $(#[$doc])*
        #[derive(Clone, Copy, Debug)]
        pub enum $name {}

        impl $crate::calls::sealed::Sealed for $name {}

        impl $crate::calls::TypedOperation for $name {
            type Response = $response $(<$item>)?;
            const OPERATION: &'static $crate::table::Operation = &$crate::shifts::$row;

            $crate::calls::read!($response);
        }

        $($(impl $crate::calls::Takes<$crate::calls::option::$option> for $name {})*)?
    };
}

/// How the body of a response is read; one without content may hold anything.
macro_rules! read {
    (()) => {
        fn read(_: &[u8]) -> Result<(), serde_json::Error> {
            Ok(())
        }
    };
    ($response:tt) => {
        fn read(body: &[u8]) -> Result<Self::Response, serde_json::Error> {
            serde_json::from_slice(body)
        }
    };
}
pub(crate) use {operation, read};
