// Rehearses a change: Shifts and the integration both run here, on the mock's initial data, with a secret made for this one time.
// @ts-check

import { createSecret } from "graph-shifts/callbacks";
import { createShiftsCaller, createShiftsStandIn, swapCandidates, timeOffReasons } from "graph-shifts/testing";
import { seed } from "../../seed.js";
import { teamId, workforceIntegrationIds } from "../../seed/ids.js";
import { buildRequest } from "../request/build.js";
import { entityNames } from "./changes.js";
import { formOf, withSecret } from "./form.js";
import { storedIn } from "./stored.js";
import { recordTries } from "./tries.js";

/** @import { CallbackEvent } from "graph-shifts/callbacks" */
/** @import { ConnectOutcome, ReadOutcome, ShiftsStandIn, ShiftsStandInOptions, UpdateOutcome } from "graph-shifts/testing" */
/** @import { Fetch } from "../../mock/integrated.js" */
/** @import { GraphRequest } from "../operations.js" */
/** @import { Assignment, Change, Question, Registration, Write } from "./changes.js" */
/** @import { Reply, Words } from "./replies.js" */
/** @import { Stored } from "./stored.js" */
/** @import { Try } from "./tries.js" */

/**
 * @typedef {{ kind: "update", outcome: UpdateOutcome }
 *   | { kind: "connect", outcome: ConnectOutcome }
 *   | { kind: "read", outcome: ReadOutcome }} Judged what Shifts makes of the response
 *
 * @typedef {object} Made
 * @property {GraphRequest | null} request that makes the change; null without one
 * @property {{ status: number, text: string } | null} response of Graph to whoever makes it
 * @property {Judged} judged
 *
 * @typedef {Made & {
 *   change: Change, reply: Reply, tries: Try[], stored: Stored[], events: CallbackEvent[],
 * }} Rehearsal `events` are those that graph-shifts/callbacks reports
 */

/** How long Shifts waits unless the integration is silent, in milliseconds: a slow machine is no silence. */
const PATIENCE = 60_000;

const GRAPH = "https://graph.microsoft.com";
const URL_OF_INTEGRATION = "https://wfm.contoso.com/shifts";

/** The initial data, with one integration that is asked about everything. @param {string} secret @returns {ShiftsStandInOptions} */
function dataWith(secret) {
  const now = new Date();
  const attendance = seed.workforceIntegrations?.find(({ id }) => id === workforceIntegrationIds.attendance);
  const encryption = { protocol: "sharedSecret", secret };
  return {
    ...seed,
    // The time of one rehearsal stands still, so that what is not changed is the same before and after.
    now: () => now,
    workforceIntegrations: [{ ...attendance, url: URL_OF_INTEGRATION, supportedEntities: entityNames.join(), encryption }],
  };
}

/** @param {ShiftsStandIn} mock @param {Write | Registration} change @param {string} secret */
async function written(mock, change, secret) {
  const { request } = buildRequest(withSecret(formOf(change), secret));
  if (request === null) throw new Error(`the example of "${change.title}" has errors`);
  const { method, url, headers, body } = request;
  const response = await mock(url, { method, headers: { ...headers, Authorization: "Bearer any" }, body });
  return { request, response: { status: response.status, text: await response.text() } };
}

/** @param {ShiftsStandIn} mock @param {Assignment} change */
async function assigned(mock, { openShiftId, userId }) {
  const response = await mock.assignOpenShift(`/teams/${teamId}/schedule/openShifts/${openShiftId}`, userId);
  return { request: null, response: { status: response.status, text: await response.text() } };
}

/** @param {Question} question @param {{ secret: string, fetch: Fetch, timeout: number }} options @returns {Promise<Made>} */
async function asked({ about, shiftId, userId }, options) {
  const caller = createShiftsCaller({ ...options, url: URL_OF_INTEGRATION });
  const question = about === "timeOffReasons" ? timeOffReasons(userId) : swapCandidates(shiftId, "2026-11-23", "2026-11-30");
  return { request: null, response: null, judged: { kind: "read", outcome: await caller.read(teamId, question) } };
}

/**
 * @param {Change} change
 * @param {ShiftsStandInOptions} data
 * @param {{ secret: string, fetch: Fetch, timeout: number }} options
 */
async function madeIn(change, data, options) {
  /** @type {Judged[]} */
  const judged = [];
  /** @param {Judged} callback */
  const onCallback = ({ kind, outcome }) => judged.push(/** @type {Judged} */ ({ kind, outcome }));
  const { fetch, timeout, secret } = options;
  const mock = createShiftsStandIn({ ...data, callbacks: { fetch, timeout, onCallback } });
  if (change.kind === "question") return { mock, made: await asked(change, options) };
  const made = change.kind === "assignment" ? await assigned(mock, change) : await written(mock, change, secret);
  if (judged.length !== 1) throw new Error(`"${change.title}" asks ${judged.length} times`);
  return { mock, made: { ...made, judged: judged[0] } };
}

/**
 * @param {Change} change
 * @param {Reply} reply
 * @param {Words} words
 * @returns {Promise<Rehearsal>}
 * @throws {TypeError} for a reason that graph-shifts/callbacks refuses
 */
export async function rehearse(change, reply, words) {
  const secret = createSecret();
  /** @type {CallbackEvent[]} */
  const events = [];
  const integration = reply.serve({ secret, words, onEvent: (event) => events.push(event) });
  const recorded = recordTries(integration, secret);
  const data = dataWith(secret);
  const { timeout = PATIENCE } = reply;
  const { mock, made } = await madeIn(change, data, { secret, fetch: recorded.fetch, timeout });
  const tries = recorded.tries();
  return { change, reply, ...made, tries, stored: storedIn(tries, createShiftsStandIn(data), mock), events };
}

/** The ids among which a user chooses without an integration: of the shared shifts of others, or of the active reasons. @param {Question} question */
export async function choicesOf({ about, userId }) {
  const mock = createShiftsStandIn(seed);
  const collection = about === "timeOffReasons" ? "timeOffReasons" : "shifts";
  const url = `${GRAPH}/v1.0/teams/${teamId}/schedule/${collection}`;
  const response = await mock(url, { headers: { Authorization: "Bearer any" } });
  const { value } = /** @type {{ value: Record<string, any>[] }} */ (await response.json());
  const isChoice = (/** @type {Record<string, any>} */ one) =>
    about === "timeOffReasons" ? one.isActive : one.sharedShift !== null && one.userId !== userId;
  return value.filter(isChoice).map(({ id }) => String(id));
}
