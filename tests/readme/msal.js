// Plays `@azure/msal-browser` for README.md: a token is in the cache, and one with claims needs a popup.

export class InteractionRequiredAuthError extends Error {}

/** What was asked, in its order. */
export const asked = [];

const nameOf = ({ claims }) => (claims ? `with ${claims}` : "plain");

export class PublicClientApplication {
  constructor({ auth }) {
    asked.splice(0, Infinity, { auth });
  }

  async initialize() {
    this.isReady = true;
  }

  getAllAccounts() {
    return [];
  }

  async loginPopup({ scopes }) {
    if (!this.isReady) throw new Error("uninitialized_public_client_application");
    asked.push({ login: scopes });
    return { account: { username: "alex@example.com" } };
  }

  async acquireTokenSilent(request) {
    asked.push({ silent: nameOf(request), scopes: request.scopes, username: request.account.username });
    if (request.claims) throw new InteractionRequiredAuthError("interaction_required");
    return { accessToken: "plain" };
  }

  async acquireTokenPopup(request) {
    asked.push({ popup: nameOf(request), scopes: request.scopes, username: request.account.username });
    return { accessToken: "claimed" };
  }
}
