// What is known about the steps of a call, and how: what Microsoft documents, what others have seen, and what is only assumed.
// @ts-check

/** @import { Item } from "graph-shifts/callbacks" */
/** @import { Rehearsal } from "./rehearsal.js" */

/**
 * How something is known.
 * @typedef {"documented" | "seen" | "assumed"} Basis
 *
 * @typedef {{ basis: Basis, text: string, source?: { title: string, url: string } }} Fact
 */

const guide = {
  title: "Microsoft's guide",
  url: "https://learn.microsoft.com/microsoft-365/frontline/shifts-custom-wfm-integration",
};
const update = {
  title: "Microsoft's example of a time card",
  url: "https://learn.microsoft.com/graph/api/workforceintegration-update?view=graph-rest-beta",
};
const CONNECTORS = "https://github.com/OfficeDev/Microsoft-Teams-Shifts-WFM-Connectors";
const connectors = { title: "Microsoft's connectors", url: CONNECTORS };
const capture = { title: "a user's capture", url: `${CONNECTORS}/issues/35` };

/** @param {string} text @param {Fact["source"]} [source] @returns {Fact} */
const documented = (text, source = guide) => ({ basis: "documented", text, source });

/** @param {string} text @param {Fact["source"]} [source] @returns {Fact} */
const seen = (text, source = connectors) => ({ basis: "seen", text, source });

/** @param {string} text @returns {Fact} */
const assumed = (text) => ({ basis: "assumed", text });

/** Whether a manager's deletion marks a version of the entity. @param {Item} item */
const isMarked = ({ body }) => Object.values(body ?? {}).some((version) => Object(version).isActive === false);

/** @param {Item[]} items @param {...string} entities */
const areAny = (items, ...entities) => items.some(({ entity }) => entities.includes(entity));

/** What is known about what comes together in a batch of several items. @param {Item[]} items @param {string} action @returns {Fact[]} */
function factsOfBatch({ length }, action) {
  if (length < 2) return [];
  if (action === "swapApproved") {
    const five = documented("A manager's approval of a swap is a batch of five items.");
    return length === 5 ? [five] : [five, seen("A request that Shifts declines at the same time is one more item.")];
  }
  if (action.startsWith("openShift")) return [seen("These items come together.")];
  return [assumed("Microsoft does not document which items come together here. The mock sends whatever the change concerns.")];
}

/** @type {[applies: (items: Item[]) => boolean, fact: Fact][]} */
const ON_ITEMS = [
  [(items) => areAny(items, "swapRequest", "openShiftRequest"), seen("The members state and assignedTo say who has decided.")],
  [(items) => areAny(items, "offerShiftRequest"), assumed("Offers have the phases of swaps.")],
  [
    (items) => areAny(items, "offerShiftRequest", "timeOff", "timeOffReason"),
    assumed("The body has Graph's format. No example of this type is published."),
  ],
  [
    (items) => items.some((item) => item.entity === "shift" && isMarked(item)),
    seen("A manager's deletion comes as a change, with a version that is not active."),
  ],
  [
    (items) => items.some((item) => item.entity !== "shift" && isMarked(item)),
    assumed("A manager's deletion comes as a change, as that of a shift does."),
  ],
  [(items) => areAny(items, "timeCard"), documented("The url of a time card has no id.", update)],
  [(items) => areAny(items, "userShiftPreferences"), seen("Preferences belong to a user, and so does the path of the call.")],
];

/** What is known about the call. @param {Rehearsal} rehearsal @returns {Fact[]} */
export function factsOfCall({ tries }) {
  const call = tries.at(0)?.opened.call;
  const form = documented("The path, the encryption and the JSON.");
  const uncaptured = assumed("Nobody outside Microsoft has published a captured call.");
  if (call?.kind === "connect") return [documented("Shifts calls /connect before the integration is created."), form, uncaptured];
  if (call?.kind === "read") {
    const filter =
      "Shifts asks for types in eligibilityFilteringEnabledEntities, of integrations that were registered through beta.";
    return [documented(filter), form, uncaptured];
  }
  const items = call?.items ?? [];
  const onItems = ON_ITEMS.filter(([applies]) => applies(items)).map(([, fact]) => fact);
  const echo = documented("X-MS-WFMPassthrough has the value that the write through Graph had.");
  const ofBatch = factsOfBatch(items, call?.action ?? "");
  return [form, ...(call?.passthrough === undefined ? [] : [echo]), ...ofBatch, ...onItems, uncaptured];
}

const RETRIED = documented("Shifts tries again, multiple times, then reports invalid data.");
const NEW_IDS = seen("A retry has new ids for what is created.");
const TIMES = assumed(
  "How often and how soon Shifts tries again, and how long it waits. The mock tries 4 times and waits 10 seconds.",
);
const APART = assumed("Your system may have made the change all the same: then it and Shifts differ.");
const PART = assumed("Microsoft does not document what Shifts does with a partly approved batch. The mock refuses all of it.");

/** @param {import("graph-shifts/testing").UpdateOutcome} outcome @returns {Fact[]} */
function factsOfUpdate(outcome) {
  if (outcome.invalid !== undefined) {
    if (outcome.badGateway) return [seen("An approval with null as its eTag ends with 502 Bad Gateway."), APART];
    return [RETRIED, ...(outcome.sent.some(({ method }) => method === "POST") ? [NEW_IDS] : []), TIMES, APART];
  }
  const { approved, silent, sent } = outcome;
  const unasked = documented("Shifts saves an item that has no response: silence approves.");
  if (approved) return silent.length > 0 ? [unasked] : [documented("Shifts saves a change whose items all have the status 200.")];
  const refused = [
    documented("Any other status refuses, and Shifts does not try again. Whoever made the change reads the message."),
    seen("The error has this JSON.", capture),
    assumed("Graph's status 400 is the mock's own."),
  ];
  return outcome.items.length < sent.length ? [...refused, PART] : refused;
}

/** What is known about what Shifts does then. @param {Rehearsal} rehearsal @returns {Fact[]} */
export function factsOfShifts({ judged, reply }) {
  const late = reply.id === "late" ? [assumed("Shifts still waits after 25 seconds. Microsoft does not document how long.")] : [];
  if (judged.kind === "update") return [...factsOfUpdate(judged.outcome), ...late];
  if (judged.kind === "connect") {
    const again = assumed("Shifts does not call /connect again when the integration is updated.");
    return [documented("Only HTTP 200 lets the registration succeed."), ...(judged.outcome.ok ? [again] : late)];
  }
  const { invalid, data } = judged.outcome;
  if (data !== undefined) return [documented("The user sees these only.")];
  const unknown = assumed("Microsoft does not document what the user sees then.");
  return invalid === undefined ? [unknown, ...late] : [RETRIED, TIMES, unknown];
}
