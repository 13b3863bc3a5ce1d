// Records the mock's calls to workforce integrations, and their responses.
// @ts-check

import { openCallback } from "graph-shifts/callbacks";

/** @import { Call } from "../src/mock/calls.js" */
/** @import { Fetch } from "./integrated.js" */

const MAX_CALLS = 100;

/**
 * The content of a callback; null if no secret opens it.
 * @param {Request} request
 * @param {string[]} secrets
 * @returns {Promise<Call["asked"]>}
 */
async function askedIn(request, secrets) {
  const opened = await openCallback(request, { secret: secrets });
  if (!opened.ok) return null;
  const { call } = opened;
  if (call.kind !== "update") return { kind: call.kind, items: [] };
  const items = call.items.map(({ id, entity, change, body }) => ({ id, entity, change, body }));
  return { kind: call.kind, items };
}

/** @param {Response} response @returns {Promise<Call["responses"]>} */
async function responsesIn(response) {
  try {
    const { responses } = await response.json();
    return Array.isArray(responses) ? responses : null;
  } catch {
    return null;
  }
}

/**
 * @param {Fetch} fetch
 * @param {() => string[]} secrets
 */
export function recordCalls(fetch, secrets) {
  /** @type {Call[]} */
  let calls = [];
  let count = 0;
  /** @param {Omit<Call, "number">} call */
  const record = (call) => {
    count += 1;
    calls = [...calls, { number: count, ...call }].slice(-MAX_CALLS);
  };
  return {
    /** @type {Fetch} */
    async fetch(request) {
      const { url } = request;
      const asked = await askedIn(request.clone(), secrets());
      try {
        const response = await fetch(request);
        record({ url, asked, status: response.status, responses: await responsesIn(response.clone()) });
        return response;
      } catch (error) {
        record({ url, asked, status: 0, responses: null });
        throw error;
      }
    },
    /** The calls after the one with this number. @param {number} number */
    after: (number) => calls.filter((call) => call.number > number),
  };
}
