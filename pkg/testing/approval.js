// Approval: a write runs on a draft, the integration is asked about its changes, and only then they are made.
// @ts-check

import { askedChanges, itemOf } from "./callback_items.js";
import { draftOf } from "./draft.js";
import { codeOf, Refusal } from "./errors.js";
import { invalidError } from "./integration_error.js";
import { integrationFor, register } from "./registration.js";
import { workforceIntegrations } from "./workforce_integrations.js";

/**
 * @typedef {import("../testing.js").UpdateOutcome} UpdateOutcome
 * @typedef {import("./callback_items.js").NamedChange} NamedChange
 * @typedef {import("./collection.js").Result} Result
 * @typedef {import("./registration.js").Integration} Integration
 * @typedef {import("./state.js").State} State
 *
 * A request that may write.
 * @typedef {object} Write
 * @property {import("./collection.js").Row} row
 * @property {Record<string, string>} parameters of the path
 * @property {Headers} headers
 * @property {string} userId who acts
 * @property {(state: State) => Result} run
 */

/**
 * @template T
 * @typedef {import("./steps.js").Steps<T>} Steps
 */

/**
 * The result of a write that its integration approves, or of one that none is asked about. Other writes may be made while the
 * integration thinks, so the write runs again on what is there then.
 * @param {State} state
 * @param {Write} write
 * @returns {Steps<Result>}
 */
export function* writeApproved(state, write) {
  if (state.callbacks === undefined || write.row.method === "GET" || write.row.isUnasked) return write.run(state);
  const { now, ids, newId } = recordingOf(state);
  const draft = draftOf(state, { now, newId });
  const result = write.run(draft.state);
  const renamed = yield* asked(state, write, draft.changes());
  if (renamed === undefined) {
    draft.keep();
    return result;
  }
  const again = draftOf(state, { now, newId: replaying(ids, renamed, state) });
  const approved = write.run(again.state);
  again.keep();
  return approved;
}

/** A clock that stands at now, and ids that are noted down. @param {State} state */
function recordingOf(state) {
  const [time, ids] = [state.now(), /** @type {string[]} */ ([])];
  const newId = () => {
    const id = state.newId();
    ids.push(id);
    return id;
  };
  return { now: () => time, ids, newId };
}

/**
 * The ids that the integration was asked about, in their order.
 * @param {string[]} ids
 * @param {Map<string, string>} renamed what a retry has in the place of an id
 * @param {State} state
 */
function replaying(ids, renamed, state) {
  const left = ids.map((id) => renamed.get(id) ?? id);
  return () => left.shift() ?? state.newId();
}

/**
 * Asks the integration about the changes of a write, if there is one that supports them. Throws unless it approves.
 * @param {State} state
 * @param {Write} write
 * @param {import("./draft.js").Change[]} changes
 * @returns {Steps<Map<string, string> | undefined>} the new ids of retries by the old ones; undefined if nobody was asked
 */
function* asked(state, write, changes) {
  const registered = changes.find(({ path, method }) => path === workforceIntegrations.path && method === "POST");
  if (registered !== undefined) {
    yield* register(state, registered.entity, write.userId);
    return new Map();
  }
  const integration = integrationFor(state, write.parameters);
  if (integration === undefined) return undefined;
  const concerned = askedChanges(changes, { entities: integration.entities, id: write.parameters.id });
  if (concerned.length === 0) return undefined;
  const outcome = yield call(integration, write, concerned);
  report(state, write, integration, outcome);
  if (!outcome.approved) throw refusalOf(outcome);
  return renamedIn(concerned, outcome);
}

/**
 * @param {Integration} integration
 * @param {Write} write
 * @param {NamedChange[]} changes
 * @returns {Promise<UpdateOutcome>}
 */
async function call({ caller, displayName }, { row, parameters, headers }, changes) {
  const items = changes.map((change) => itemOf(change, row.method));
  if (caller === undefined) {
    const invalid = "The integration has no url, or no secret of 64 ASCII characters.";
    return { invalid, badGateway: false, error: invalidError(displayName), tries: 0, sent: items };
  }
  const [passthrough, language] = ["X-MS-WFMPassthrough", "Accept-Language"].map((name) => headers.get(name) ?? undefined);
  const { teamId, userId } = parameters;
  if (teamId === undefined) return caller.userUpdate(userId, items, { passthrough, language });
  return caller.update(teamId, items, { passthrough, language });
}

/** @param {State} state @param {Write} write @param {Integration} integration @param {UpdateOutcome} outcome */
function report({ callbacks }, { parameters: { teamId, userId } }, { id: integrationId }, outcome) {
  const where = teamId === undefined ? { userId } : { teamId };
  callbacks?.onCallback({ kind: "update", integrationId, ...where, outcome });
}

/**
 * Graph's error. The status of a refusal is the mock's own choice; that of a null eTag is reported by a public integration:
 * https://github.com/OfficeDev/Microsoft-Teams-Shifts-WFM-Connectors (Kronos-Shifts-Connector)
 * @param {Exclude<UpdateOutcome, { approved: true }>} outcome
 */
function refusalOf({ invalid, error, ...outcome }) {
  if (invalid !== undefined && Object(outcome).badGateway) return new Refusal(502, codeOf(502), "");
  return new Refusal(400, codeOf(400), JSON.stringify({ error }));
}

/**
 * The new ids of what is created, by the old ones, both without their prefixes.
 * @param {NamedChange[]} changes
 * @param {UpdateOutcome} outcome
 */
function renamedIn(changes, { sent }) {
  const created = changes.map(({ change, kind }, i) => ({ change, kind, to: String(Object(sent[i].body).id) }));
  const posted = created.filter(({ change }) => change.method === "POST");
  return new Map(
    posted.map(({ change: { entity }, kind: { idPrefix }, to }) => [entity.id.slice(idPrefix.length), to.slice(idPrefix.length)]),
  );
}
