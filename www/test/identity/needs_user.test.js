// Which failures of the silent way lead to the provider's window.

import assert from "node:assert/strict";
import { test } from "node:test";
import { AuthError, InteractionRequiredAuthError } from "@azure/msal-browser";
import { needsUser } from "../../src/sign_in/msal.js";

test("the user is needed where the provider says so, nobody is known, or the hidden frame stays silent", () => {
  assert.ok(needsUser(new InteractionRequiredAuthError("consent_required")));
  assert.ok(needsUser(new AuthError("no_account_error")));
  assert.ok(needsUser(new AuthError("timed_out")));
});

test("the user is not needed where a window would help no more", () => {
  assert.ok(!needsUser(new AuthError("no_network_connectivity")));
  assert.ok(!needsUser(new TypeError("fetch failed")));
});
