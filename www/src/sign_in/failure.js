// Why there is no token, in the page's words.

const WORDS = {
  access_denied: "The sign-in was refused or cancelled.",
  user_cancelled: "The sign-in was cancelled.",
  userCanceled: "The sign-in was cancelled.",
  another_account: "Another account has signed in: send again.",
  interaction_in_progress_cancelled: "A newer window took the place of this sign-in.",
  popup_window_error: "The browser kept the sign-in window back: allow pop-ups for this page, and try again.",
  empty_window_error: "The browser kept the sign-in window back: allow pop-ups for this page, and try again.",
  timed_out: "The sign-in window gave no answer: try again.",
  no_network_connectivity: "There is no network.",
  endpoints_resolution_error: "The sign-in service does not answer.",
};

/** @param {Error & { errorCode?: string, errorMessage?: string }} error */
export function failureText({ errorCode, errorMessage, message }) {
  return WORDS[errorCode] ?? `The sign-in failed: ${errorMessage || errorCode || message}`;
}
