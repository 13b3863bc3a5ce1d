// What a signed-in user can do about an error response, in addition to Graph's own message.
// @ts-check

import { scopesOf } from "./scopes.js";

/** @import { Operation } from "../operations.js" */

/**
 * Undefined if there is none.
 * @param {number} status
 * @param {Operation} operation
 */
export function adviceFor(status, operation) {
  if (status === 401) return "Send again with a new token. If Graph rejects that one too, sign in again.";
  if (status !== 403) return undefined;
  return (
    `The token must hold ${scopesOf(operation).join(" and ")}, to which an administrator can consent, ` +
    "and the team must let the user do this."
  );
}
