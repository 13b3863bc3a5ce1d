// What the state holds about sign-in, and its initial value.
// @ts-check

/**
 * @typedef {{ id: string, name: string }} Account
 *
 * @typedef {object} SignInState
 * @property {Account[]} accounts
 * @property {string | null} accountId the account that sends
 * @property {string} signInMessage
 */

/** @type {SignInState} */
export const signedOut = { accounts: [], accountId: null, signInMessage: "" };
