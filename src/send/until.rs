//! Abortable waiting: for a future or for a period of time.

use super::SendError;
use js_sys::{Function, Promise};
use std::future::{Future, poll_fn};
use std::pin::pin;
use std::task::Poll;
use std::time::Duration;
use wasm_bindgen::JsValue;
use wasm_bindgen::prelude::wasm_bindgen;
use wasm_bindgen_futures::JsFuture;
use web_sys::AbortSignal;

/// The longest delay of a timer, in milliseconds; a longer one would fire at once.
/// <https://developer.mozilla.org/docs/Web/API/Window/setTimeout#maximum_delay_value>
const MAX_DELAY: u128 = (1 << 31) - 1;

#[wasm_bindgen]
extern "C" {
    #[wasm_bindgen(js_name = setTimeout)]
    fn set_timeout(call: &Function, milliseconds: i32) -> JsValue;
    #[wasm_bindgen(js_name = clearTimeout)]
    fn clear_timeout(timer: &JsValue);
}

/// Ends like the future, or with the signal's reason as soon as it aborts.
pub(crate) async fn until<T>(signal: Option<&AbortSignal>, future: impl Future<Output = T>) -> Result<T, SendError> {
    let Some(signal) = signal else { return Ok(future.await) };
    if signal.aborted() {
        return Err(SendError::Aborted(signal.reason()));
    }
    let (listener, aborted) = Listener::new(signal);
    let (mut aborted, mut future) = (pin!(JsFuture::from(aborted)), pin!(future));
    poll_fn(|context| {
        if aborted.as_mut().poll(context).is_ready() {
            return Poll::Ready(Err(SendError::Aborted(listener.signal.reason())));
        }
        future.as_mut().poll(context).map(Ok)
    })
    .await
}

/// A listener to a signal, removed at its end.
struct Listener<'s> {
    signal: &'s AbortSignal,
    call: Function,
}

impl Listener<'_> {
    /// The listener, and a promise that resolves when the signal aborts.
    fn new(signal: &AbortSignal) -> (Listener<'_>, Promise) {
        let mut call = Function::default();
        let aborted = Promise::new(&mut |resolve, _| call = resolve);
        // It fails for other objects than a signal only.
        let _ = signal.add_event_listener_with_callback("abort", &call);
        (Listener { signal, call }, aborted)
    }
}

impl Drop for Listener<'_> {
    fn drop(&mut self) {
        let _ = self.signal.remove_event_listener_with_callback("abort", &self.call);
    }
}

/// A timer, cleared at its end.
struct Timer(JsValue);

impl Drop for Timer {
    fn drop(&mut self) {
        clear_timeout(&self.0);
    }
}

/// Ends after a period of time.
pub(crate) async fn pause(time: Duration) {
    let milliseconds = time.as_millis().min(MAX_DELAY) as i32;
    let mut timer = None;
    let elapsed = Promise::new(&mut |resolve, _| timer = Some(Timer(set_timeout(&resolve, milliseconds))));
    let _ = JsFuture::from(elapsed).await;
    drop(timer);
}
