// MSAL, set up for this page; the only file that imports it, so that a page without sign-in never loads it.

import {
  createNestablePublicClientApplication,
  createStandardPublicClientApplication,
  InteractionRequiredAuthError,
  ProtocolMode,
} from "@azure/msal-browser";

// A person may look for a phone to confirm with; MSAL's own minute is short for that.
const WINDOW_STAYS = 5 * 60 * 1000;

/** Another provider is spoken to as OpenID says, and trusted by its name, since it is not on Microsoft's list. */
const known = ({ authority, isMicrosofts }) => (isMicrosofts ? [] : [new URL(authority).host]);

/** @param {import("./settings.js").Settings} settings */
const configuration = (settings) => ({
  auth: {
    clientId: settings.clientId,
    authority: settings.authority,
    knownAuthorities: known(settings),
    redirectUri: new URL("/redirect.html", location.href).href,
    postLogoutRedirectUri: new URL("/redirect.html", location.href).href,
    // Graph may then ask for more claims in the middle of a token's life: continuous access evaluation.
    clientCapabilities: ["CP1"],
  },
  cache: { cacheLocation: "sessionStorage" },
  system: {
    popupBridgeTimeout: WINDOW_STAYS,
    protocolMode: settings.isMicrosofts ? ProtocolMode.AAD : ProtocolMode.OIDC,
  },
});

/**
 * @param {import("./settings.js").Settings} settings
 * @param {boolean} isNested whether the page stands in Teams, which then gives the tokens
 */
export const createClient = (settings, isNested) =>
  (isNested ? createNestablePublicClientApplication : createStandardPublicClientApplication)(configuration(settings));

// Nobody is known, as in a host that gives no tokens; or the provider's page in the hidden frame never answered.
const ONLY_A_WINDOW_HELPS = ["no_account_error", "timed_out"];

/** Whether the user has to do something before there is a token, as the silent way's failure tells. */
export const needsUser = (error) =>
  error instanceof InteractionRequiredAuthError || ONLY_A_WINDOW_HELPS.includes(error.errorCode);
