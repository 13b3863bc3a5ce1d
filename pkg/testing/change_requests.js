// What all requests for a change have in common: who made them, and how the recipient and the manager answer.

import { SCHEDULE, act, change, changeTracked, create, find, get, list } from "./collection.js";
import { scheduleChangeRequestActor, scheduleChangeState } from "./enums.js";
import { refusedByShifts } from "./errors.js";
import { memberIs } from "./query.js";
import { instant, member, readProperties, text } from "./values.js";

const PATHS = ["timeOffRequests", "openShiftChangeRequests", "offerShiftRequests", "swapShiftsChangeRequests"].map(
  (name) => `${SCHEDULE}/${name}`,
);

// https://learn.microsoft.com/graph/api/resources/schedulechangerequest
const base = (assignedTo) => ({
  assignedTo: member(scheduleChangeRequestActor, { absent: assignedTo }),
  state: member(scheduleChangeState),
  senderUserId: text(),
  senderDateTime: instant(),
  senderMessage: text(),
  managerUserId: text(),
  managerActionDateTime: instant(),
  managerActionMessage: text(),
});

// https://learn.microsoft.com/graph/api/resources/offershiftrequest
const toRecipient = {
  recipientUserId: text({ nullable: false }),
  recipientActionDateTime: instant(),
  recipientActionMessage: text(),
};

const WRITABLE = ["senderMessage", "recipientUserId"];

/**
 * A kind of request for a change.
 * @param {object} row
 * @param {string} row.name of its type
 * @param {string} row.collection
 * @param {object} row.properties beside those of every request
 * @param {boolean} [row.hasRecipient] whether someone else answers before the manager
 * @param {string[]} [row.writable] what a sender may write beside `properties`
 * @param {(properties: object, asked: object) => void} row.checkNew what the service refuses in a new one
 * @param {(properties: object, asked: object) => void} row.fulfil what an approved one does
 */
export function changeRequest({ name, collection, properties, hasRecipient = false, writable = [], ...row }) {
  const common = { ...base(hasRecipient ? "recipient" : "manager"), ...(hasRecipient ? toRecipient : {}) };
  const readOnly = Object.keys(common).filter((property) => ![...WRITABLE, ...writable].includes(property));
  return {
    path: `${SCHEDULE}/${collection}`,
    idPrefix: "SREQ_",
    type: changeTracked(name, { ...properties, ...common }, readOnly),
    rows: [
      list({ filter: { state: memberIs("eq", scheduleChangeState) } }),
      create(200),
      get(),
      act("approve", (asked, kind) => answered(kind, asked, row.fulfil)),
      act("decline", (asked, kind) => answered(kind, asked)),
      ...(row.rows ?? []),
    ],
    checkNew: row.checkNew,
    complete: (sent, asked) => ({
      ...sent,
      senderUserId: sent.senderUserId ?? asked.userId,
      senderDateTime: sent.senderDateTime ?? asked.time(),
    }),
  };
}

const ANSWER = { name: "microsoft.graph.scheduleChangeRequest", properties: { message: text() } };

/** Approved where there is something to fulfil, else declined; the recipient's approval goes on to the manager. */
function answered(kind, asked, fulfil) {
  const request = waiting(kind, asked);
  const { message = null } = readProperties(ANSWER, asked.body, {});
  const isForManager = request.properties.assignedTo === "manager";
  const signature = isForManager ? byManager(message, asked) : byRecipient(message, asked);
  if (fulfil === undefined) change(request, { ...signature, state: "declined" }, asked);
  else if (!isForManager) change(request, { ...signature, assignedTo: "manager" }, asked);
  else {
    fulfil(request.properties, asked);
    change(request, { ...signature, state: "approved" }, asked);
  }
  return { status: 200 };
}

const byRecipient = (message, asked) => ({
  recipientActionDateTime: asked.time(),
  recipientActionMessage: message,
});

const byManager = (message, asked) => ({
  managerUserId: asked.userId,
  managerActionDateTime: asked.time(),
  managerActionMessage: message,
});

/** The request, if it waits for an answer of the acting user. */
function waiting(kind, asked) {
  const { id } = asked.parameters;
  const isKept = (path) => asked.entities({ path }).has(id);
  if (!isKept(kind.path) && PATHS.some(isKept)) {
    throw refusedByShifts(403, "ShiftRequestNotAvailable", `The request '${id}' is of another kind.`);
  }
  const request = find(kind, asked);
  const { state, assignedTo, recipientUserId } = request.properties;
  if (state !== "pending") throw cannotBeActedUpon(`The request is ${state} already.`);
  if (assignedTo === "manager") return request;
  // https://learn.microsoft.com/graph/api/swapshiftschangerequest-approve
  if (assignedTo === "recipient" && recipientUserId?.toLowerCase() === asked.userId.toLowerCase()) return request;
  throw cannotBeActedUpon("The request waits for its recipient; only the recipient can approve or decline it.");
}

const cannotBeActedUpon = (message) => refusedByShifts(403, "ShiftRequestsCannotBeActedUpon", message);
