// Short functions for requests, responses and expected errors.
import assert from "node:assert/strict";
import { clockIn, createOpenShift, deleteOpenShift, getOpenShift, listOpenShifts, updateOpenShift } from "graph-shifts";
import { GraphError, send } from "graph-shifts/send";
import { item, openShiftId, teamId } from "../js/samples.js";

export const TOKEN = "eyJ0eXAiOiJKV1QifQ.eyJjYW5hcnkiOiI0NzExIn0.c2lnbmVk-4711_canary";

const body = (more) => ({ sharedOpenShift: item(more) });

export const get = (more) => getOpenShift({ teamId, openShiftId, ...more });
export const list = (more) => listOpenShifts({ teamId, ...more });
export const put = (more) => updateOpenShift({ teamId, openShiftId, body: body(), ...more });
export const post = (more) => createOpenShift({ teamId, body: body(), ...more });
export const remove = (more) => deleteOpenShift({ teamId, openShiftId, ...more });
export const clock = (more) => clockIn({ teamId, body: {}, ...more });

/** A team id per number. */
export const team = (number) => `00000000-0000-4000-8000-${String(number).padStart(12, "0")}`;

/** Updates of a number of open shifts with different ids. */
export const puts = (count, more) => Array.from({ length: count }, (_, at) => put({ openShiftId: `OPNSHFT_${at}`, ...more }));

/** The seed of a team with these open shifts. */
export const seeds = (count, id = teamId) => ({
  id,
  openShifts: Array.from({ length: count }, (_, at) => ({ id: `OPNSHFT_${at}`, sharedOpenShift: item() })),
});

/** What the promise rejects with, which must be a GraphError. */
export async function errorOf(promise) {
  const error = await promise.then(
    () => assert.fail("nothing was thrown"),
    (fault) => fault,
  );
  assert.ok(error instanceof GraphError, `not a GraphError but ${error}`);
  return error;
}

/** The error of a request that is not retried. */
export const refused = (request, options) => errorOf(send(request, { token: TOKEN, retries: 0, ...options }));

/** A JSON response. */
export const json = (body, init) => Response.json(body, init);

/** An error response as Graph writes it. */
export const refusal = (status, headers, code = "Refused") =>
  json({ error: { code, message: "It is refused." } }, { status, headers });

/** An error response whose message contains the error of Shifts. */
export const wrapped = (status, inner, code = "Forbidden") =>
  json({ error: { code, message: JSON.stringify({ error: inner }) } }, { status });

/** A fetch that returns one response after the other, and then repeats the last. */
export function fetchOf(...answers) {
  const sent = [];
  const fetch = async (url, init) => {
    sent.push({ url, ...init });
    const answer = answers[Math.min(sent.length, answers.length) - 1];
    return typeof answer === "function" ? answer(url, init) : answer.clone();
  };
  return { fetch, sent };
}

/** The same as an option of sending. */
export const responding = (...answers) => ({ fetch: fetchOf(...answers).fetch });
