// What prevents the form from being sent.
// @ts-check

import { isOwnService, service, settings } from "../service.js";

/** @import { GraphRequest } from "../operations.js" */

/**
 * What is sent: the request, or to a mock the attempt, to see what Graph says to it.
 * @param {{ request: GraphRequest | null, attempt: GraphRequest | null }} now
 */
export const sendable = ({ request, attempt }) => request ?? (service.mock === null ? null : attempt);

/**
 * Empty if nothing does.
 * @param {{ request: GraphRequest | null, attempt: GraphRequest | null, sending: boolean, accountId: string | null }} now
 */
export function obstacle({ sending, accountId, ...now }) {
  const request = sendable(now);
  if (request === null) return "Fix the errors first.";
  if (!isOwnService(request.url)) return service.elsewhere;
  if (settings !== null && accountId === null) return "Sign in first.";
  return sending ? "Sending…" : "";
}
