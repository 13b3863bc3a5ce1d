// What prevents the form from being sent.
// @ts-check

import { isOwnService, service, settings } from "../service.js";

/** @import { GraphRequest } from "../operations.js" */

/**
 * Empty if nothing does.
 * @param {{ request: GraphRequest | null, sending: boolean, accountId: string | null }} now
 */
export function obstacle({ request, sending, accountId }) {
  if (request === null) return "Fix the errors first.";
  if (!isOwnService(request.url)) return service.elsewhere;
  if (settings !== null && accountId === null) return "Sign in first.";
  return sending ? "Sending…" : "";
}
