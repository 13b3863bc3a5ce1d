// Requests to send, and the answers and errors that come of them, each in a line.
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

/** A team's id for each number. */
export const team = (number) => `00000000-0000-4000-8000-${String(number).padStart(12, "0")}`;

/** Updates of as many open shifts, told apart by their ids. */
export const puts = (count, more) => Array.from({ length: count }, (_, at) => put({ openShiftId: `OPNSHFT_${at}`, ...more }));

/** The seeds of a team that has them. */
export const seeds = (count, id = teamId) => ({
  id,
  openShifts: Array.from({ length: count }, (_, at) => ({ id: `OPNSHFT_${at}`, sharedOpenShift: item() })),
});

/** The error that sending ends with, which must be Graph's. */
export async function errorOf(promise) {
  const error = await promise.then(
    () => assert.fail("nothing was thrown"),
    (fault) => fault,
  );
  assert.ok(error instanceof GraphError, `not a GraphError but ${error}`);
  return error;
}

/** The error of a request that is sent once. */
export const refused = (request, options) => errorOf(send(request, { token: TOKEN, retries: 0, ...options }));

/** An answer in JSON. */
export const json = (body, init) => Response.json(body, init);

/** A refusal as Graph writes it. */
export const refusal = (status, headers, code = "Refused") =>
  json({ error: { code, message: "It is refused." } }, { status, headers });

/** A refusal whose message holds the one of Shifts. */
export const wrapped = (status, inner, code = "Forbidden") =>
  json({ error: { code, message: JSON.stringify({ error: inner }) } }, { status });

/** A fetch that gives one answer after the other, and the last one for ever. */
export function fetchOf(...answers) {
  const sent = [];
  const fetch = async (url, init) => {
    sent.push({ url, ...init });
    const answer = answers[Math.min(sent.length, answers.length) - 1];
    return typeof answer === "function" ? answer(url, init) : answer.clone();
  };
  return { fetch, sent };
}
