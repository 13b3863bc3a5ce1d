//! Bodies, models and issues from and to values of JavaScript, for front ends whose forms live there. Feature `values`.
//!
//! A value is read as `JSON.stringify` reads it, as the npm package does: a `Date` becomes its date-time, `toJSON` is called, and a member
//! that is `undefined` counts as absent.
//!
//! ```no_run
//! use graph_shifts::{CREATE_SHIFT, Input, values};
//! use wasm_bindgen::JsValue;
//!
//! fn check(form: &JsValue) -> Result<JsValue, values::ValueError> {
//!     let input = Input::new().parameter("teamId", "3d88b7a2-f988-4f4b-bb34-d66df66af126").body(values::json_text(form)?);
//!     match CREATE_SHIFT.request(input) {
//!         Ok(request) => values::to_value(&request.warnings),
//!         Err(refusal) => values::to_value(&refusal.issues),
//!     }
//! }
//! ```

use crate::request::JsonText;
use js_sys::{Error, JSON, Reflect};
use serde::Serialize;
use serde::de::DeserializeOwned;
use serde_wasm_bindgen::Serializer;
use std::fmt;
use wasm_bindgen::{JsCast, JsValue};

/// Why a value cannot be read or made.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct ValueError {
    /// The reason, as JavaScript or serde gives it.
    pub message: String,
}

impl fmt::Display for ValueError {
    fn fmt(&self, text: &mut fmt::Formatter<'_>) -> fmt::Result {
        text.write_str(&self.message)
    }
}

impl std::error::Error for ValueError {}

impl From<ValueError> for JsValue {
    /// An `Error` with the message.
    fn from(error: ValueError) -> JsValue {
        Error::new(&error.message).into()
    }
}

impl From<serde_wasm_bindgen::Error> for ValueError {
    fn from(error: serde_wasm_bindgen::Error) -> ValueError {
        thrown(&error.into())
    }
}

/// The JSON text of a value, as [`Input::body`](crate::Input::body) and [`Input::filter`](crate::Input::filter) take it.
///
/// # Errors
/// When `JSON.stringify` throws, as it does for a `BigInt` or a cycle, or finds nothing to write, as for `undefined` or a function.
pub fn json_text(value: &JsValue) -> Result<JsonText<'static>, ValueError> {
    let text = JSON::stringify(value).map_err(|error| thrown(&error))?;
    match text.as_string() {
        Some(text) => Ok(text.into()),
        None => Err(ValueError { message: "the value has no JSON text".to_owned() }),
    }
}

/// A model, or anything else that serde reads, of a value.
///
/// # Errors
/// When [`json_text`] has one, or the value has another form.
pub fn from_value<T: DeserializeOwned>(value: &JsValue) -> Result<T, ValueError> {
    let text = JSON::stringify(value).map_err(|error| thrown(&error))?;
    // `undefined` and functions have no text, which `JSON.parse` refuses.
    let plain = JSON::parse(&text.as_string().unwrap_or_default()).map_err(|error| thrown(&error))?;
    Ok(serde_wasm_bindgen::from_value(plain)?)
}

/// The plain value of a model, of issues, or of anything else that serde writes: objects, arrays, strings, numbers, booleans and null, as
/// `JSON.parse` returns them.
///
/// # Errors
/// When serde cannot write it.
pub fn to_value<T: Serialize + ?Sized>(value: &T) -> Result<JsValue, ValueError> {
    Ok(value.serialize(&Serializer::json_compatible())?)
}

/// What was thrown.
fn thrown(error: &JsValue) -> ValueError {
    let message = match error.dyn_ref::<Error>() {
        Some(error) => error.message().as_string(),
        None => Reflect::get(error, &"message".into()).ok().and_then(|message| message.as_string()),
    };
    ValueError { message: message.or_else(|| error.as_string()).unwrap_or_else(|| "the value cannot be read".to_owned()) }
}
