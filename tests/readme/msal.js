// Plays `@azure/msal-browser` for README.md and the guides: a token is in the cache, and one with claims needs a popup.
// @ts-check

export class InteractionRequiredAuthError extends Error {}

/**
 * What was asked, in order.
 * @type {object[]}
 */
export const asked = [];

/**
 * The part of MSAL's requests that is read here.
 * @typedef {{ scopes: string[], claims?: string, account?: { username: string }, loginHint?: string }} TokenRequest
 */

/** @param {TokenRequest} request */
const nameOf = ({ claims }) => (claims ? `with ${claims}` : "plain");

export class PublicClientApplication {
  isReady = false;

  /** @param {{ auth: object }} configuration */
  constructor({ auth }) {
    asked.splice(0, Infinity, { auth });
  }

  async initialize() {
    this.isReady = true;
  }

  getAllAccounts() {
    return [];
  }

  /** @param {{ scopes: string[] }} request */
  async loginPopup({ scopes }) {
    if (!this.isReady) throw new Error("uninitialized_public_client_application");
    asked.push({ login: scopes });
    return { account: { username: "alex@example.com" } };
  }

  /** @param {TokenRequest} request */
  async acquireTokenSilent(request) {
    asked.push({ silent: nameOf(request), scopes: request.scopes, username: request.account?.username ?? request.loginHint });
    if (request.claims) throw new InteractionRequiredAuthError("interaction_required");
    return { accessToken: "plain" };
  }

  /** @param {TokenRequest} request */
  async acquireTokenPopup(request) {
    asked.push({ popup: nameOf(request), scopes: request.scopes, username: request.account?.username ?? request.loginHint });
    return { accessToken: "claimed" };
  }
}

/** @param {{ auth: object }} configuration */
export async function createNestablePublicClientApplication(configuration) {
  const client = new PublicClientApplication(configuration);
  await client.initialize();
  return client;
}
