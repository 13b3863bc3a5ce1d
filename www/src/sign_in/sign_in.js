// Who is signed in, and the tokens of the one who acts: they stay in MSAL's cache, and are handed to the sending alone.

/**
 * @typedef {{ id: string, name: string }} Account
 * @typedef {{ accounts: Account[], accountId: string | null }} SignedIn
 */

const accountOf = ({ homeAccountId, name, username }) => ({
  id: homeAccountId,
  name: name && username && name !== username ? `${name} (${username})` : username || name || homeAccountId,
});

// Microsoft shows whom it knows; OpenID gives a lasting sign-in only to whom it asks for consent.
const prompts = {
  microsofts: { first: "select_account", another: "select_account" },
  others: { first: "consent", another: "login consent" },
};

/** What was begun as one user is not to go out as another. */
const anotherAccount = () =>
  Object.assign(new Error("another account has signed in: send again"), { errorCode: "another_account" });

/**
 * @param {import("./settings.js").Settings} settings
 * @param {{ isNested: boolean, tell: (now: SignedIn) => void }} given
 */
export async function createSignIn(settings, { isNested, tell }) {
  const { createClient, needsUser } = await import("./msal.js");
  const client = await createClient(settings, isNested);
  // OpenID asks for the token that tells who leaves; Microsoft for the name, else it shows a choice of accounts.
  const farewell = ({ idToken, loginHint }) => (settings.isMicrosofts ? { logoutHint: loginHint } : { idTokenHint: idToken });
  const prompt = settings.isMicrosofts ? prompts.microsofts : prompts.others;
  let active = client.getAllAccounts()[0] ?? null;
  let isDoubted = false;

  const told = (accounts = client.getAllAccounts()) =>
    tell({ accounts: accounts.map(accountOf), accountId: active?.homeAccountId ?? null });
  const isActive = ({ homeAccountId }) => homeAccountId === active?.homeAccountId;
  const take = (account) => {
    if (isActive(account)) return;
    active = account;
    told();
  };
  const ask = async (request) => {
    const { account, accessToken } = await client.acquireTokenPopup({ ...request, overrideInteractionInProgress: true });
    take(account);
    if (request.account && request.account.homeAccountId !== account.homeAccountId) throw anotherAccount();
    return accessToken;
  };
  const silent = async (request) => {
    const { account, accessToken } = await client.acquireTokenSilent({ ...request, forceRefresh: isDoubted });
    isDoubted = false;
    // The user may have chosen another account meanwhile, or left: only where nobody was asked for, Teams tells who it is.
    if (!request.account && !active) take(account);
    return accessToken;
  };

  told();
  return {
    /** Opens the provider's window; in Teams there is none, as long as Teams knows the user. */
    signIn: (scopes) => ask(isNested ? { scopes } : { scopes, prompt: active ? prompt.another : prompt.first }),
    /** Takes the user Teams knows, where nothing has to be asked. */
    async greet(scopes) {
      await silent({ scopes }).catch((error) => {
        if (!needsUser(error)) throw error;
      });
    },
    choose(id) {
      active = client.getAllAccounts().find(({ homeAccountId }) => homeAccountId === id) ?? active;
      told();
    },
    /** Forgets the user here at once; the provider's window ends the sign-in there. */
    async signOut() {
      const leaving = active;
      const others = client.getAllAccounts().filter(({ homeAccountId }) => homeAccountId !== leaving.homeAccountId);
      active = others[0] ?? null;
      told(others);
      await client.logoutPopup({ account: leaving, ...farewell(leaving) });
    },
    /** Graph refused a token that seemed good here: the next one is not to come from the cache. */
    doubt() {
      isDoubted = true;
    },
    /** What gets a token for the scopes, from the cache, by a refresh, or from the user: for one sending, always of one account. */
    token(scopes) {
      let account = active;
      return async (claims) => {
        account ??= active;
        const request = { scopes, claims, account: account ?? undefined };
        try {
          return await silent(request);
        } catch (error) {
          if (!needsUser(error)) throw error;
          // No window for whom the user has left meanwhile.
          if (account && !isActive(account)) throw anotherAccount();
          return ask(request);
        }
      };
    },
  };
}

/** The least that an operation needs. @param {import("../operations.js").Operation} operation */
export const scopesOf = ({ permissions: { delegated } }) => delegated.slice(0, 1);
