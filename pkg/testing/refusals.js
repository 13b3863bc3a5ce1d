// What a test wants refused: it is asked before Graph's own answer, and what it tells takes that one's place.

import { codeOf, Refusal, shiftsMessage } from "./errors.js";
import { jsonOrNothing, pathOf } from "./request.js";

/**
 * What the test tells of a request: Graph's error JSON, or a text as it is; undefined lets it pass.
 * @param {import("../testing.js").ShiftsStandIn["refusals"]} refusals
 * @param {import("./request.js").Call} call
 * @returns {Refusal | { status: number, body: string, headers: Record<string, string> } | undefined}
 */
export function whatIsTold(refusals, call) {
  const told = refusals?.(asked(call));
  if (told === undefined) return undefined;
  const { status, code = codeOf(status), innerCode, message = "", body, headers = {} } = Object(told);
  if (!Number.isInteger(status) || status < 200 || status > 599) {
    throw new TypeError("refusals must return undefined, or an object whose status is a whole number from 200 to 599");
  }
  // Throws for headers that no answer can have.
  new Headers(headers);
  if (body !== undefined) return { status, body: String(body), headers };
  const text = innerCode === undefined ? message : shiftsMessage(code, innerCode, message);
  return new Refusal(status, code, text, headers);
}

const asked = ({ method, url, headers, text }) => ({
  method,
  path: pathOf(url),
  headers: new Headers(headers),
  body: jsonOrNothing(text),
});
