//! The app's own access token, by client credentials.
//! <https://learn.microsoft.com/entra/identity-platform/v2-oauth2-client-creds-grant-flow>

use serde::Deserialize;
use std::cell::RefCell;
use worker::url::form_urlencoded::Serializer;
use worker::{Env, Error, Fetch, Method, Request, RequestInit, Result};

/// Who asks for a token, and where.
pub(crate) struct App {
    url: String,
    client_id: String,
    client_secret: String,
    /// The token that was obtained first. It outlives the invocation of the worker, which ends after 15 minutes.
    known: RefCell<Option<String>>,
}

#[derive(Deserialize)]
struct Granted {
    access_token: String,
}

impl App {
    pub(crate) fn of(env: &Env) -> Result<App> {
        let url = format!("{}/{}/oauth2/v2.0/token", env.var("AUTHORITY")?, env.var("TENANT")?);
        let (client_id, client_secret) = (env.var("CLIENT_ID")?.to_string(), env.secret("CLIENT_SECRET")?.to_string());
        Ok(App { url, client_id, client_secret, known: RefCell::new(None) })
    }

    /// A token, with claims if Graph requires them.
    pub(crate) async fn token(&self, claims: Option<String>) -> Result<String> {
        let known = self.known.borrow().clone().filter(|_| claims.is_none());
        if let Some(token) = known {
            return Ok(token);
        }
        let token = self.granted(claims).await?;
        self.known.replace(Some(token.clone()));
        Ok(token)
    }

    async fn granted(&self, claims: Option<String>) -> Result<String> {
        let mut form = Serializer::new(String::new());
        form.append_pair("grant_type", "client_credentials").append_pair("scope", "https://graph.microsoft.com/.default");
        form.append_pair("client_id", &self.client_id).append_pair("client_secret", &self.client_secret);
        if let Some(claims) = claims {
            form.append_pair("claims", &claims);
        }
        let mut init = RequestInit::new();
        init.with_method(Method::Post).with_body(Some(form.finish().into()));
        init.headers.set("Content-Type", "application/x-www-form-urlencoded")?;
        let mut response = Fetch::Request(Request::new_with_init(&self.url, &init)?).send().await?;
        match response.status_code() {
            200 => Ok(response.json::<Granted>().await?.access_token),
            status => Err(Error::RustError(format!("there is no token for the app: {status}"))),
        }
    }
}
