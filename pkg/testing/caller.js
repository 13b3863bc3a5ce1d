// The caller: plays Shifts towards a workforce integration.
// @ts-check

import { withDefaults } from "../options.js";
import { invalidError, messageOf, refusedError } from "./integration_error.js";
import { seal } from "./seal.js";
import { functionOf, integerFrom, milliseconds } from "./switches.js";
import { post, tried } from "./tries.js";
import { choicesIn, Unusable, verdictOn } from "./verdicts.js";

/**
 * @typedef {import("../testing.js").CallerItem} CallerItem
 * @typedef {import("../testing.js").CallOptions} CallOptions
 * @typedef {import("../testing.js").SentItem} SentItem
 * @typedef {import("../testing.js").ShiftsCallerOptions} Options
 * @typedef {import("./tries.js").Settings} Settings
 */

const TENANT = "c9d0950a-bb58-49e3-af38-999909fdf206";
const USER = "05906fd7-fd80-40f0-ada7-8c4a91049a37";

/** Whether a secret can seal: https://learn.microsoft.com/graph/api/resources/workforceintegrationencryption @param {unknown} secret */
export const isSecret = (secret) => typeof secret === "string" && /^[\x20-\x7e]{64}$/.test(secret);

/** How callbacks are tried. */
export const TRYING = { retries: 3, retryDelay: 0, timeout: 10_000, expiresAfter: 30_000, freshIds: true };

const OPTIONS = {
  ...TRYING,
  secret: undefined,
  url: undefined,
  apiVersion: 1,
  fetch: undefined,
  tenantId: TENANT,
  userId: USER,
  displayName: null,
  now: () => new Date(),
  newId: () => crypto.randomUUID(),
};

/** How callbacks are tried, checked. @param {import("./tries.js").Trying} trying */
export function tryingOf({ retries, retryDelay, timeout, expiresAfter, freshIds }) {
  return {
    retries: integerFrom(0, "retries", retries),
    retryDelay: milliseconds("retryDelay", retryDelay),
    timeout: milliseconds("timeout", timeout),
    expiresAfter: milliseconds("expiresAfter", expiresAfter),
    freshIds,
  };
}

/** @param {Options} options @returns {Settings} */
function settingsOf(options) {
  const { fetch = globalThis.fetch, ...given } = withDefaults(options, OPTIONS);
  const { secret, url, apiVersion, tenantId, userId, displayName, now, newId } = given;
  if (!isSecret(secret)) throw new TypeError("secret must be 64 ASCII characters");
  new URL(url);
  return {
    ...tryingOf(given),
    secret,
    url,
    apiVersion: integerFrom(0, "apiVersion", apiVersion),
    fetch: functionOf("fetch", fetch),
    tenantId,
    userId,
    displayName,
    now: functionOf("now", now),
    newId: functionOf("newId", newId),
  };
}

/** @type {typeof import("../testing.js").createShiftsCaller} */
export function createShiftsCaller(options) {
  const settings = settingsOf(options);
  return {
    connect: () => connect(settings),
    update: (teamId, items, call) => update(settings, `/teams/${teamId}/update`, items, call),
    userUpdate: (userId, items, call) => update(settings, `/users/${userId}/update`, items, call),
    read: (teamId, question, call) => read(settings, `/teams/${teamId}/read`, question, call),
    seal: (plaintext, options) => seal(settings.secret, plaintext, options),
  };
}

/** @param {Settings} settings */
async function connect(settings) {
  const { tenantId, userId } = settings;
  try {
    const { status } = await post(settings, "/connect", { tenantId, userId });
    return { ok: status === 200, status };
  } catch (reason) {
    if (reason instanceof Unusable) return { ok: false, status: 0 };
    throw reason;
  }
}

/** @param {CallerItem} item @returns {SentItem} */
const withId = ({ id, ...item }) => ({ ...item, id: id ?? item.url.slice(item.url.lastIndexOf("/") + 1) });

/**
 * @param {Settings} settings
 * @param {string} path
 * @param {readonly CallerItem[]} items
 * @param {CallOptions} [options]
 * @returns {Promise<import("../testing.js").UpdateOutcome>}
 */
async function update(settings, path, items, options) {
  const { displayName } = settings;
  const outcome = await tried(settings, { path, items: items.map(withId), options, read: verdictOn });
  const { tries } = outcome;
  const sent = /** @type {SentItem[]} */ (outcome.sent);
  if (outcome.invalid !== undefined) {
    return { invalid: outcome.invalid, badGateway: false, error: invalidError(displayName), tries, sent };
  }
  const { refused, eTags, silent, nullETag } = outcome.result;
  if (refused.length > 0) {
    const error = refusedError(displayName, refused[0].message);
    return { approved: false, message: messageOf(error), items: refused, error, silent, tries, sent };
  }
  if (nullETag !== undefined) {
    return { invalid: `The eTag of '${nullETag}' is null.`, badGateway: true, error: invalidError(displayName), tries, sent };
  }
  return { approved: true, eTags, silent, tries, sent };
}

/**
 * @param {Settings} settings
 * @param {string} path
 * @param {import("../testing.js").CallerQuestion} question
 * @param {CallOptions} [options]
 * @returns {Promise<import("../testing.js").ReadOutcome>}
 */
async function read(settings, path, { id, url }, options) {
  const items = [{ id, method: "GET", url }];
  const outcome = await tried(settings, { path, items, options, read: (_, json) => choicesIn(id, json) });
  const { tries } = outcome;
  return outcome.invalid === undefined ? { ...outcome.result, tries } : { invalid: outcome.invalid, tries };
}
