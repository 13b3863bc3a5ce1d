// How an integration can reply: by graph-shifts/callbacks, or as a server that is written without it may.
// @ts-check

import { approve, eligible, handleCallbacks, refuse } from "graph-shifts/callbacks";
import { workforceIntegrationIds } from "../../seed/ids.js";

/** @import { CallbackEvent, CallbackOptions } from "graph-shifts/callbacks" */
/** @import { Fetch } from "../../mock/integrated.js" */
/** @import { Change } from "./changes.js" */

/**
 * What the reader enters: why the integration refuses, and which ids a user can choose from.
 * @typedef {{ message: string, code: string, status: string, ids: string[] }} Words
 *
 * @typedef {{ secret: string, words: Words, onEvent: (event: CallbackEvent) => void }} Given
 *
 * @typedef {object} Reply
 * @property {string} id
 * @property {string} title
 * @property {boolean} isOwn whether graph-shifts/callbacks replies
 * @property {Change["kind"][]} [only] what it is a reply to; by default to everything
 * @property {"reason" | "ids"} [needs] what the reader enters for it
 * @property {number} [timeout] how long Shifts waits for each try, in milliseconds; by default as long as it takes
 * @property {(given: Given) => Fetch} serve throws a TypeError for a reason that graph-shifts/callbacks refuses
 */

/** The seconds that stand for the 25 of the default deadline, since nobody wants to watch those. */
export const DEADLINE = 0.3;

/** The milliseconds that stand for the 10 seconds for which the mock waits. */
export const TIMEOUT = 300;

/** @type {Change["kind"][]} */
const UPDATES = ["write", "assignment"];

/** @param {Given} given @param {Omit<CallbackOptions, "secret">} handlers @returns {Fetch} */
const handling = ({ secret, onEvent }, handlers) =>
  handleCallbacks({ secret, onEvent, workforceIntegrationId: workforceIntegrationIds.attendance, ...handlers });

/** @param {Words} words */
const reasonIn = ({ message, code, status }) => ({
  message,
  code: code || undefined,
  status: status === "" ? undefined : Number(status),
});

/** @param {Given} given */
const approving = (given) => handling(given, { update: () => approve(), read: () => eligible(given.words.ids) });

/** Approves, but changes what it approves with. @param {Given} given @param {(responses: any[]) => unknown[]} edit @returns {Fetch} */
function editing(given, edit) {
  const fetch = approving(given);
  return async (request) => {
    const { responses } = await (await fetch(request)).json();
    return Response.json({ responses: edit(responses) });
  };
}

/** @param {AbortSignal} signal @returns {Promise<void>} */
const aborted = (signal) =>
  new Promise((resolve) => {
    if (signal.aborted) resolve();
    signal.addEventListener("abort", () => resolve());
  });

/** Ends when Shifts has given up: with a lost connection, as a network reports it. @type {Fetch} */
async function givenUp({ signal }) {
  await aborted(signal);
  throw new TypeError("the connection is closed");
}

/** @type {Reply[]} */
export const replies = [
  { id: "approves", title: "approves", isOwn: true, only: [...UPDATES, "registration"], serve: approving },
  { id: "eligible", title: "names what the user can choose", isOwn: true, only: ["question"], needs: "ids", serve: approving },
  {
    ...{ id: "refuses", title: "refuses, with a reason", isOwn: true, needs: "reason" },
    serve(given) {
      const refusal = refuse(reasonIn(given.words));
      const handler = () => refusal;
      return handling(given, { update: handler, read: handler, connect: handler });
    },
  },
  {
    ...{ id: "refusesOne", title: "refuses the first item of the batch", isOwn: true, needs: "reason", only: UPDATES },
    serve(given) {
      const reason = reasonIn(given.words);
      refuse(reason);
      return handling(given, { update: ({ items: [{ id }] }) => refuse({ ...reason, items: { [id]: reason } }) });
    },
  },
  {
    ...{ id: "throws", title: "has a handler that throws", isOwn: true },
    serve(given) {
      const handler = () => {
        throw new Error("the database does not respond");
      };
      return handling(given, { update: handler, read: handler, connect: handler });
    },
  },
  {
    ...{ id: "late", title: "is late: it approves after the deadline", isOwn: true },
    serve: (given) =>
      handling(given, {
        deadline: DEADLINE,
        update: ({ signal }) => aborted(signal).then(() => approve()),
        read: ({ signal }) => aborted(signal).then(() => eligible(given.words.ids)),
        connect: ({ signal }) => aborted(signal).then(() => approve()),
      }),
  },
  {
    ...{ id: "leavesOut", title: "responds, but not to the last item", isOwn: false, only: [...UPDATES, "question"] },
    serve: (given) => editing(given, (responses) => responses.slice(0, -1)),
  },
  {
    ...{ id: "nullETag", title: "approves with null as the eTag", isOwn: false, only: UPDATES },
    serve: (given) => editing(given, (responses) => responses.map((one) => ({ ...one, body: { ...one.body, eTag: null } }))),
  },
  { id: "fails", title: "responds with HTTP 500", isOwn: false, serve: () => async () => new Response(null, { status: 500 }) },
  { id: "silent", title: "is silent", isOwn: false, timeout: TIMEOUT, serve: () => givenUp },
];

/** The replies that a change can have. @param {Change} change */
export const repliesTo = ({ kind }) => replies.filter(({ only }) => only === undefined || only.includes(kind));
