// Why there is no token, as a message for the reader.
// @ts-check

const POPUP_BLOCKED = "The browser blocked the sign-in window: allow pop-ups for this page and try again.";

/** @type {Record<string, string>} */
const MESSAGES = {
  access_denied: "The sign-in was refused or cancelled.",
  user_cancelled: "The sign-in was cancelled.",
  userCanceled: "The sign-in was cancelled.",
  another_account: "Another account has signed in: send again.",
  interaction_in_progress_cancelled: "A newer window replaced this sign-in.",
  popup_window_error: POPUP_BLOCKED,
  empty_window_error: POPUP_BLOCKED,
  timed_out: "The sign-in window did not respond: try again.",
  no_network_connectivity: "There is no network connection.",
  endpoints_resolution_error: "The sign-in service does not respond.",
};

/** @param {unknown} error of MSAL, with `errorCode` and `errorMessage`, or any other */
export function failureText(error) {
  const { errorCode = "", errorMessage, message } = /** @type {Error & { errorCode?: string, errorMessage?: string }} */ (error);
  return MESSAGES[errorCode] ?? `The sign-in failed: ${errorMessage || errorCode || message}`;
}
