// Errors as problem details: https://www.rfc-editor.org/rfc/rfc9457
// @ts-check

import { ShiftsValidationError } from "graph-shifts";
import { GraphError } from "graph-shifts/send";

/**
 * A response with a problem.
 * @param {number} status
 * @param {string} title
 * @param {string} detail
 * @param {{ headers?: Record<string, string>, [member: string]: unknown }} [more] headers, and further members of the problem
 */
export function problem(status, title, detail, { headers, ...members } = {}) {
  const text = JSON.stringify({ title, status, detail, ...members });
  return new Response(text, { status, headers: { "Content-Type": "application/problem+json", ...headers } });
}

/** The caller gets a new token with these claims, and comes again. @param {string} claims */
const challenge = (claims) => `Bearer error="insufficient_claims", claims="${btoa(claims)}"`;

/** A refusal by Graph keeps its status. No response, or one that cannot be read, is 502. @param {GraphError} error */
function problemOfGraph({ status, code, message, hint, requestId, retryAfter, claims }) {
  const headers = {
    ...(retryAfter !== undefined && { "Retry-After": `${retryAfter}` }),
    ...(claims && { "WWW-Authenticate": challenge(claims) }),
  };
  const members = { headers, code, hint, requestId };
  if (status < 400) return problem(502, "There is no readable response from Graph", message, members);
  return problem(status, "Graph refused the request", message, members);
}

/** The problem of anything that a route throws. @param {unknown} error */
export function problemOf(error) {
  if (error instanceof ShiftsValidationError) {
    const { operation, issues } = error;
    return problem(422, "Graph would not accept the request", "Nothing was sent.", { operation, issues });
  }
  if (error instanceof GraphError) return problemOfGraph(error);
  console.error(error);
  return problem(500, "The worker failed", "Read before you send it again: Graph may have processed the request.");
}
