//! Sends one try with `fetch`, and reads its response.

use crate::request::Request;
use crate::sending::Outcome;
use js_sys::{Promise, Reflect};
use wasm_bindgen::prelude::wasm_bindgen;
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::JsFuture;
use web_sys::{AbortSignal, RequestRedirect, Response};

// The `send` of gloo-net panics if `fetch` rejects with something that is no `Error`, as it does after `controller.abort("a text")`.
#[wasm_bindgen]
extern "C" {
    #[wasm_bindgen(catch)]
    fn fetch(request: &web_sys::Request) -> Result<Promise, JsValue>;

    #[wasm_bindgen(catch, js_namespace = crypto, js_name = randomUUID)]
    fn random_uuid() -> Result<String, JsValue>;
}

/// A new id by which Microsoft's support finds a request; `None` in insecure contexts.
pub(crate) fn new_client_request_id() -> Option<String> {
    random_uuid().ok()
}

/// Sends a request with a token, once.
pub(crate) async fn exchange(
    request: &Request,
    token: &str,
    client_request_id: Option<&str>,
    signal: Option<&AbortSignal>,
) -> Outcome {
    let built = request.as_gloo(|built| {
        let built = match client_request_id {
            Some(id) => built.header("client-request-id", id),
            None => built,
        };
        // Not every runtime removes the token when a redirect leads to another origin.
        built.header("Authorization", &format!("Bearer {token}")).redirect(RequestRedirect::Manual).abort_signal(signal)
    });
    match built {
        Ok(built) => fetched(built.into()).await.unwrap_or_else(|cause| Outcome::nothing(&why(&cause))),
        Err(error) => Outcome::nothing(&error.to_string()),
    }
}

async fn fetched(request: web_sys::Request) -> Result<Outcome, JsValue> {
    let response = JsFuture::from(fetch(&request)?).await?;
    let response: Response = response.dyn_into().map_err(|_| JsValue::from_str("fetch returned no response"))?;
    let body = match response.text() {
        Ok(text) => JsFuture::from(text).await.ok().and_then(|text| text.as_string()),
        Err(_) => None,
    };
    let headers = response.headers();
    Ok(Outcome::response(response.status(), |name| headers.get(name).ok().flatten(), body))
}

/// Why `fetch` rejected.
fn why(cause: &JsValue) -> String {
    let message = || Reflect::get(cause, &"message".into()).ok().and_then(|message| message.as_string());
    cause.as_string().or_else(message).unwrap_or_else(|| "fetch failed".to_owned())
}
