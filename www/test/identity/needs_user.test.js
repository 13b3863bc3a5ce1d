// Which failures of a silent token request open the provider's window.

import assert from "node:assert/strict";
import { test } from "node:test";
import { AuthError, InteractionRequiredAuthError } from "@azure/msal-browser";
import { needsUser } from "../../src/sign_in/msal.js";

test("the user is needed if the provider requires it, no account is known, or the hidden frame does not respond", () => {
  assert.ok(needsUser(new InteractionRequiredAuthError("consent_required")));
  assert.ok(needsUser(new AuthError("no_account_error")));
  assert.ok(needsUser(new AuthError("timed_out")));
});

test("the user is not needed if a window would not help", () => {
  assert.ok(!needsUser(new AuthError("no_network_connectivity")));
  assert.ok(!needsUser(new TypeError("fetch failed")));
});
