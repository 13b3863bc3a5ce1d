// Reads and validates the options.
// @ts-check
import { withDefaults } from "../options.js";
import { isolateMemory } from "./isolate_memory.js";
import { secretsIn } from "./secret.js";
import { approve } from "./verdict.js";

/**
 * @typedef {import("../callbacks.js").OpenOptions} OpenOptions
 * @typedef {import("../callbacks.js").CallbackOptions} CallbackOptions
 */

/** The options of opening a callback. */
const OPENING = {
  secret: undefined,
  workforceIntegrationId: "",
  passthrough: /** @type {string[]} */ ([]),
  basePath: undefined,
  maxBody: 1_048_576,
};

/** Those of responding. */
const RESPONDING = {
  ...OPENING,
  tenantId: undefined,
  update: undefined,
  connect: () => approve(),
  echo: () => approve(),
  read: () => undefined,
  deadline: 25,
  clockSkew: 60,
  remember: undefined,
  now: () => new Date(),
  onEvent: () => {},
};

/** @param {OpenOptions} options */
export const openingOf = (options) => opening(withDefaults(objectIn(options), OPENING));

/** @param {CallbackOptions} options */
export function settingsOf(options) {
  const given = withDefaults(objectIn(options), RESPONDING);
  const { update, connect, echo, read, now, onEvent, deadline, clockSkew, tenantId, remember = isolateMemory() } = given;
  const handlers = { update, connect, echo, read };
  requireTypes("function", { ...handlers, now, onEvent });
  requireTypes("number", { deadline, clockSkew });
  // An empty list, or a text that a variable did not set, is no tenant.
  const tenants = tenantId === undefined ? undefined : [tenantId].flat().map((id) => id.toLowerCase());
  return { ...opening(given), handlers, deadline, clockSkew, tenants, remember: remember || undefined, now, onEvent };
}

/** @param {Pick<ReturnType<typeof withDefaults<OpenOptions, typeof OPENING>>, keyof OpenOptions>} options */
function opening({ secret, workforceIntegrationId, passthrough, basePath, maxBody }) {
  requireTypes("number", { maxBody });
  requireTypes("string", { workforceIntegrationId, basePath: basePath ?? "" });
  const secrets = typeof secret === "function" ? secret : secretsIn(secret);
  return { secrets, own: [workforceIntegrationId, passthrough].flat(), basePath, maxBody };
}

/** @template Options @param {Options} options */
function objectIn(options) {
  if (typeof options !== "object" || options === null) throw new TypeError("options must be an object");
  return options;
}

/** @param {string} type @param {Record<string, unknown>} values */
function requireTypes(type, values) {
  for (const [name, value] of Object.entries(values)) {
    // A negative number, or NaN, makes no sense in any of them.
    if (typeof value !== type || (type === "number" && !(Number(value) >= 0))) throw new TypeError(`${name} must be a ${type}`);
  }
}
