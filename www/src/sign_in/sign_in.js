// The accounts that are signed in, and tokens for the active one: they stay in MSAL's cache and go to the request only.
// @ts-check

/** @import { AccountInfo } from "@azure/msal-browser" */
/** @import { Settings } from "./settings.js" */
/** @import { Account } from "./signed_out.js" */

/** @typedef {{ accounts: Account[], accountId: string | null }} SignedIn */
/** @typedef {{ scopes: string[], prompt?: string, claims?: string, account?: AccountInfo }} TokenRequest */
/** @typedef {Awaited<ReturnType<typeof createSignIn>>} SignIn */

/** @param {AccountInfo} account @returns {Account} */
const accountOf = ({ homeAccountId, name, username }) => ({
  id: homeAccountId,
  name: name && username && name !== username ? `${name} (${username})` : username || name || homeAccountId,
});

/** Microsoft lets the user select an account; OpenID providers grant a refresh token only after asking for consent. */
const prompts = {
  microsofts: { first: "select_account", another: "select_account" },
  others: { first: "consent", another: "login consent" },
};

/** A request that was started as one user must not be sent as another. */
const anotherAccount = () =>
  Object.assign(new Error("another account has signed in: send again"), { errorCode: "another_account" });

/**
 * @param {Settings} settings
 * @param {{ isNested: boolean, onChange: (now: SignedIn) => void }} given
 */
export async function createSignIn(settings, { isNested, onChange }) {
  const { createClient, needsUser } = await import("./msal.js");
  const client = await createClient(settings, isNested);
  const prompt = settings.isMicrosofts ? prompts.microsofts : prompts.others;
  /** @type {AccountInfo | null} */
  let active = client.getAllAccounts()[0] ?? null;
  let isTokenDistrusted = false;

  const report = (accounts = client.getAllAccounts()) =>
    onChange({ accounts: accounts.map(accountOf), accountId: active?.homeAccountId ?? null });
  /** @param {AccountInfo} account */
  const isActive = ({ homeAccountId }) => homeAccountId === active?.homeAccountId;
  /** @param {AccountInfo} account */
  const activate = (account) => {
    if (isActive(account)) return;
    active = account;
    report();
  };
  /** @param {TokenRequest} request */
  const askUser = async (request) => {
    const { account, accessToken } = await client.acquireTokenPopup({ ...request, overrideInteractionInProgress: true });
    activate(account);
    if (request.account && request.account.homeAccountId !== account.homeAccountId) throw anotherAccount();
    return accessToken;
  };
  /** @param {TokenRequest} request */
  const askSilently = async (request) => {
    const { account, accessToken } = await client.acquireTokenSilent({ ...request, forceRefresh: isTokenDistrusted });
    isTokenDistrusted = false;
    // The user may have switched accounts or signed out meanwhile, so only a request for no account in particular activates one: Teams' own.
    if (!request.account && !active) activate(account);
    return accessToken;
  };

  report();
  return {
    /** Opens the provider's window; Teams opens none if it knows the user. @param {string[]} scopes */
    signIn: (scopes) => askUser(isNested ? { scopes } : { scopes, prompt: active ? prompt.another : prompt.first }),
    /** Activates the user of Teams if no question is necessary. @param {string[]} scopes */
    async signInSilently(scopes) {
      await askSilently({ scopes }).catch((error) => {
        if (!needsUser(error)) throw error;
      });
    },
    /** @param {string} id */
    choose(id) {
      active = client.getAllAccounts().find(({ homeAccountId }) => homeAccountId === id) ?? active;
      report();
    },
    /** Removes the user here at once; the provider's window ends the sign-in there. */
    async signOut() {
      const leaving = active;
      if (leaving === null) return;
      const others = client.getAllAccounts().filter(({ homeAccountId }) => homeAccountId !== leaving.homeAccountId);
      active = others[0] ?? null;
      report(others);
      await client.logoutPopup({ account: leaving, ...logoutHint(leaving, settings) });
    },
    /** Requests the next token from the provider instead of the cache, after Graph rejected one. */
    distrustToken() {
      isTokenDistrusted = true;
    },
    /**
     * Gets a token from the cache, by a refresh, or from the user; all tokens of one request belong to the same account.
     * @param {string[]} scopes
     */
    token(scopes) {
      let account = active;
      /** @param {string} [claims] */
      return async (claims) => {
        account ??= active;
        const request = { scopes, claims, account: account ?? undefined };
        try {
          return await askSilently(request);
        } catch (error) {
          if (!needsUser(error)) throw error;
          // No window for a user who has signed out meanwhile.
          if (account && !isActive(account)) throw anotherAccount();
          return askUser(request);
        }
      };
    },
  };
}

/**
 * OpenID providers identify the user by the token, Microsoft by the name; without it Microsoft shows a choice of accounts.
 * @param {AccountInfo} account
 * @param {Settings} settings
 */
const logoutHint = ({ idToken, loginHint }, { isMicrosofts }) =>
  isMicrosofts ? { logoutHint: loginHint } : { idTokenHint: idToken };
