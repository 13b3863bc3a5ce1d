//! What tests in a browser share: the mock Graph, and a `fetch` in its place.
#![allow(clippy::expect_used, clippy::panic)]

mod mock;

use js_sys::{Function, Reflect, global};
pub(crate) use mock::{OPEN_SHIFT, TEAM, base, open_shift, request};
use wasm_bindgen::{JsCast, JsValue};

/// A `fetch` in place of the browser's, until it is dropped.
pub(crate) struct Fetch(JsValue);

impl Fetch {
    /// The body of a function of `request`, `count` (1 for the first request) and `real`, the browser's own `fetch`.
    pub(crate) fn played(body: &str) -> Fetch {
        let real = Reflect::get(&global(), &"fetch".into()).expect("a fetch");
        let make = Function::new_with_args(
            "real",
            &format!("let count = 0; return async (request) => {{ count++; globalThis.requests = count; {body} }}"),
        );
        let played = make.call1(&JsValue::NULL, &real).expect("a function");
        Reflect::set(&global(), &"fetch".into(), &played).expect("a global that can be set");
        Reflect::set(&global(), &"requests".into(), &0.into()).expect("a global that can be set");
        Fetch(real)
    }

    /// The number of requests so far.
    pub(crate) fn requests(&self) -> f64 {
        Reflect::get(&global(), &"requests".into()).ok().and_then(|count| count.as_f64()).expect("a number")
    }
}

impl Drop for Fetch {
    fn drop(&mut self) {
        let _ = Reflect::set(&global(), &"fetch".into(), &self.0);
    }
}

/// What an expression in JavaScript returns; `T` is not checked.
pub(crate) fn eval<T: JsCast>(expression: &str) -> T {
    let made = Function::new_no_args(&format!("return {expression}")).call0(&JsValue::NULL).expect("a value");
    made.unchecked_into()
}
