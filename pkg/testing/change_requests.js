// The common part of change requests: their senders, and how recipients and managers approve or decline them.
// @ts-check

import { action, create, get, list, SCHEDULE } from "./collection.js";
import { change, find } from "./entities.js";
import { refusedByShifts } from "./errors.js";
import { filterType } from "./filters.js";
import { readProperties } from "./objects.js";
import { objectType } from "./schema.js";

/**
 * @typedef {import("./context.js").Context} Context
 * @typedef {import("./objects.js").Properties} Properties
 *
 * @typedef {object} ChangeRequest
 * @property {"pending" | "approved" | "declined"} state
 * @property {string} assignedTo who has to act, recipient or manager; system where Shifts itself declined
 * @property {string} senderUserId
 * @property {string | null} senderDateTime
 */

/**
 * @template {ChangeRequest} P
 * @typedef {import("./entities.js").Kind<P>} Kind
 */

const COLLECTIONS = ["timeOffRequests", "openShiftChangeRequests", "offerShiftRequests", "swapShiftsChangeRequests"];
const PATHS = COLLECTIONS.map((name) => `${SCHEDULE}/${name}`);

/**
 * A kind of request for a change.
 * @template {ChangeRequest} P
 * @param {object} kind
 * @param {import("./schema.js").TypeName} kind.name of its type
 * @param {string} kind.collection
 * @param {(properties: Properties & P, context: Context) => void} [kind.checkNew] what the service refuses in a new one
 * @param {(properties: Properties & P, context: Context) => void} kind.fulfil what an approved one does
 * @param {import("./collection.js").RowOf<P>[]} [kind.rows] beyond those of every request
 * @returns {Kind<P>}
 */
export function changeRequest({ name, collection, checkNew, fulfil, rows = [] }) {
  return {
    path: `${SCHEDULE}/${collection}`,
    idPrefix: "SREQ_",
    type: objectType(name),
    rows: [
      // Not on the pages, but users report that it works.
      list({ filter: filterType("scheduleChangeRequestsFilter") }),
      create(200),
      get(),
      action("approve", (context, kind) => approve(kind, context, fulfil)),
      action("decline", (context, kind) => decline(kind, context)),
      ...rows,
    ],
    checkNew,
    complete: (sent, context) => ({
      ...sent,
      senderUserId: sent.senderUserId ?? context.userId,
      senderDateTime: sent.senderDateTime ?? context.time(),
    }),
  };
}

/**
 * The recipient's approval passes the request on to the manager; the manager's approval fulfils it.
 * @template {ChangeRequest} P
 * @param {Kind<P>} kind
 * @param {Context} context
 * @param {(properties: Properties & P, context: Context) => void} fulfil
 */
function approve(kind, context, fulfil) {
  const { request, isForManager, signature } = readResponse(kind, context, "approve");
  if (isForManager) fulfil(request.properties, context);
  change(request, { ...signature, ...(isForManager ? { state: "approved" } : { assignedTo: "manager" }) }, context);
  return { status: 200 };
}

/** @template {ChangeRequest} P @param {Kind<P>} kind @param {Context} context */
function decline(kind, context) {
  const { request, signature } = readResponse(kind, context, "decline");
  change(request, { ...signature, state: "declined" }, context);
  return { status: 200 };
}

/**
 * The pending request, and who acted on it when and with which message.
 * @template {ChangeRequest} P
 * @param {Kind<P>} kind
 * @param {Context} context
 * @param {"approve" | "decline"} name
 */
function readResponse(kind, context, name) {
  const request = findPending(kind, context);
  const { message = null } = readProperties(objectType(name), context.body);
  const isForManager = request.properties.assignedTo === "manager";
  const signature = isForManager ? byManager(message, context) : byRecipient(message, context);
  return { request, isForManager, signature };
}

/** @param {Properties[string]} message @param {Context} context @returns {Properties} */
const byRecipient = (message, context) => ({
  recipientActionDateTime: context.time(),
  recipientActionMessage: message,
});

/** @param {Properties[string]} message @param {Context} context @returns {Properties} */
const byManager = (message, context) => ({
  managerUserId: context.userId,
  managerActionDateTime: context.time(),
  managerActionMessage: message,
});

/**
 * The request, if the acting user can approve or decline it now.
 * @template {ChangeRequest} P
 * @param {Kind<P>} kind
 * @param {Context} context
 */
function findPending(kind, context) {
  const { id } = context.parameters;
  /** @param {string} path */
  const isAt = (path) => context.entitiesAt(path).has(id);
  if (!isAt(kind.path) && PATHS.some(isAt)) {
    throw refusedByShifts(403, "ShiftRequestNotAvailable", `The request '${id}' is of another kind.`);
  }
  const request = find(kind, context);
  const { state, assignedTo, recipientUserId } = request.properties;
  if (state !== "pending") throw cannotBeActedUpon(`The request is ${state} already.`);
  if (assignedTo === "manager") return request;
  // https://learn.microsoft.com/graph/api/swapshiftschangerequest-approve
  const isRecipient = String(recipientUserId).toLowerCase() === context.userId.toLowerCase();
  if (assignedTo === "recipient" && isRecipient) return request;
  throw cannotBeActedUpon("The request waits for its recipient; only the recipient can approve or decline it.");
}

/**
 * Declines the other pending requests that are about the same shifts, as Shifts does when it approves one.
 * https://github.com/OfficeDev/Microsoft-Teams-Shifts-WFM-Connectors (Kronos-Shifts-Connector)
 * @param {Context} context of the approved request
 * @param {string[]} ids of the shifts, or of the open shift
 */
export function declineOthers(context, ids) {
  for (const request of PATHS.flatMap((path) => [...context.entitiesAt(path).values()])) {
    const { state, senderShiftId, recipientShiftId, openShiftId } = request.properties;
    const isAboutThem = [senderShiftId, recipientShiftId, openShiftId].some((id) => ids.includes(String(id)));
    const isOther = request.id !== context.parameters.id;
    /** @type {Properties} */
    const declined = { state: "declined", assignedTo: "system" };
    if (isOther && isAboutThem && state === "pending") change(request, declined, context);
  }
}

/** @param {string} message */
const cannotBeActedUpon = (message) => refusedByShifts(403, "ShiftRequestsCannotBeActedUpon", message);
