// Integrations as the mock calls them: how they are called, which one counts for a write, and how one is registered.
// @ts-check

import { withDefaults } from "../options.js";
import { createShiftsCaller, isSecret, TRYING, tryingOf } from "./caller.js";
import { contextOf } from "./context.js";
import { showEntity } from "./entities.js";
import { refusedByShifts } from "./errors.js";
import { schedule } from "./schedule.js";
import { functionOf } from "./switches.js";
import { workforceIntegrations } from "./workforce_integrations.js";

/**
 * @typedef {import("./entities.js").Entity} Entity
 * @typedef {import("./state.js").State} State
 *
 * @typedef {ReturnType<typeof callbacksOf>} Callbacks
 *
 * An integration. Without a caller it cannot be called, since its url or its secret is none.
 * @typedef {object} Integration
 * @property {string} id
 * @property {string | null} displayName
 * @property {boolean} isActive
 * @property {readonly string[]} entities the members of supportedEntities
 * @property {import("../testing.js").ShiftsCaller | undefined} caller
 */

const OPTIONS = { ...TRYING, fetch: undefined, tenantId: undefined, onCallback: () => {} };

/** The option, complete and checked. @param {import("../testing.js").StandInCallbacks} given */
export function callbacksOf(given) {
  const { fetch = globalThis.fetch, tenantId, onCallback, ...trying } = withDefaults(given, OPTIONS);
  return {
    caller: { ...tryingOf(trying), fetch: functionOf("callbacks.fetch", fetch), tenantId },
    onCallback: functionOf("callbacks.onCallback", onCallback),
  };
}

/**
 * @param {Entity} entity
 * @param {State} state
 * @param {string} [userId] who registers it
 * @returns {Integration}
 */
function integrationOf(entity, { callbacks, now, newId }, userId) {
  const shown = showEntity(workforceIntegrations, entity, { unknownMembers: true, secrets: true });
  const { displayName, isActive, supportedEntities, url, apiVersion, encryption } = /** @type {Record<string, any>} */ (shown);
  const secret = encryption?.secret;
  const isCallable = isSecret(secret) && URL.canParse(url);
  const options = {
    ...callbacks?.caller,
    userId,
    secret,
    url,
    apiVersion: apiVersion ?? undefined,
    displayName: displayName ?? undefined,
    now,
    newId,
  };
  return {
    id: entity.id,
    displayName,
    isActive,
    entities: supportedEntities?.split(",") ?? [],
    caller: isCallable ? createShiftsCaller(options) : undefined,
  };
}

/**
 * The active integration that the schedule of a team names. Of several, the first counts.
 * @param {State} state
 * @param {string} teamId
 */
function integrationOfTeam(state, teamId) {
  const context = contextOf(state, { teamId });
  const ids = context.entities(schedule).get(teamId.toLowerCase())?.properties.workforceIntegrationIds;
  const entity = Array.isArray(ids) ? context.entities(workforceIntegrations).get(String(ids[0])) : undefined;
  const integration = entity && integrationOf(entity, state);
  return integration?.isActive ? integration : undefined;
}

/**
 * The integration that is asked about a write to a team or to a user's preferences. Preferences belong to no team, and nobody says
 * which integration is asked: here it is that of the user's first team that supports them.
 * @param {State} state
 * @param {Record<string, string>} parameters of the path
 */
export function integrationFor(state, { teamId, userId }) {
  if (teamId !== undefined) return integrationOfTeam(state, teamId);
  if (userId === undefined) return undefined;
  const teams = [...state.teams.values()].filter(({ members }) => members?.includes(userId) ?? true);
  return teams
    .map(({ id }) => integrationOfTeam(state, id))
    .find((integration) => integration?.entities.includes("userShiftPreferences"));
}

/**
 * Registers a new integration: refuses it unless its /connect gives 200.
 * @param {State} state
 * @param {Entity} entity
 * @param {string} userId who registers it
 * @returns {import("./steps.js").Steps<void>}
 */
export function* register(state, entity, userId) {
  const { id: integrationId, caller } = integrationOf(entity, state, userId);
  const outcome = caller === undefined ? { ok: false, status: 0 } : yield caller.connect();
  state.callbacks?.onCallback({ kind: "connect", integrationId, outcome });
  if (!outcome.ok) {
    throw refusedByShifts(
      400,
      "WorkforceIntegrationError",
      `The integration's /connect must give 200, not ${outcome.status || "nothing"}.`,
    );
  }
}
