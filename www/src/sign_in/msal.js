// MSAL with the page's settings; no other file imports it, so that a page without sign-in never loads it.
// @ts-check

import {
  createNestablePublicClientApplication,
  createStandardPublicClientApplication,
  InteractionRequiredAuthError,
  ProtocolMode,
} from "@azure/msal-browser";

/** @import { Configuration } from "@azure/msal-browser" */
/** @import { Settings } from "./settings.js" */

/** A person may have to find a phone to confirm with, which takes longer than MSAL's default of a minute. */
const POPUP_TIMEOUT = 5 * 60 * 1000;

/** MSAL trusts another provider by its name only, and uses plain OpenID with it. @param {Settings} settings */
const knownAuthorities = ({ authority, isMicrosofts }) => (isMicrosofts ? [] : [new URL(authority).host]);

/** @param {Settings} settings @returns {Configuration} */
const configuration = (settings) => ({
  auth: {
    clientId: settings.clientId,
    authority: settings.authority,
    knownAuthorities: knownAuthorities(settings),
    redirectUri: new URL("/redirect.html", location.href).href,
    postLogoutRedirectUri: new URL("/redirect.html", location.href).href,
    // Graph may then ask for more claims before a token expires: continuous access evaluation.
    clientCapabilities: ["CP1"],
  },
  cache: { cacheLocation: "sessionStorage" },
  system: {
    popupBridgeTimeout: POPUP_TIMEOUT,
    protocolMode: settings.isMicrosofts ? ProtocolMode.AAD : ProtocolMode.OIDC,
  },
});

/**
 * @param {Settings} settings
 * @param {boolean} isNested whether the page is a tab in Teams, which then issues the tokens
 */
export const createClient = (settings, isNested) =>
  (isNested ? createNestablePublicClientApplication : createStandardPublicClientApplication)(configuration(settings));

/** No account is known, as in a host without tokens; or the provider's page in the hidden frame did not respond. */
const NEED_A_WINDOW = ["no_account_error", "timed_out"];

/**
 * Whether a failure of the silent request means that the user has to act.
 * @param {unknown} error
 */
export const needsUser = (error) =>
  error instanceof InteractionRequiredAuthError ||
  (error instanceof Error && "errorCode" in error && NEED_A_WINDOW.includes(String(error.errorCode)));
