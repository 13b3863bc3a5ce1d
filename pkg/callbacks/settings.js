// Reads and validates the options of opening callbacks and of responding to them.
// @ts-check
import { secretsIn } from "./secret.js";
import { approve, refuse } from "./verdict.js";

/**
 * @typedef {import("../callbacks.js").CallbackOptions} CallbackOptions
 * @typedef {import("../callbacks.js").OpenOptions} OpenOptions
 */

/** The options by their types. */
const TYPES = {
  function: ["update", "connect", "read", "echo", "now", "onEvent"],
  number: ["maxBody", "deadline", "clockSkew"],
  string: ["basePath", "workforceIntegrationId"],
};

const UNSUPPORTED = /* @__PURE__ */ refuse({ message: "This is not supported.", status: 501 });

/** @param {OpenOptions} options */
export function openSettingsOf(options) {
  const given = /** @type {Record<string, unknown>} */ ({ update: approve, ...options });
  for (const [type, names] of Object.entries(TYPES)) {
    for (const name of names) {
      const value = given[name];
      // A negative number, or NaN, makes no sense in any of them.
      if (value !== undefined && (typeof value !== type || (type === "number" && !(Number(value) >= 0))))
        throw new TypeError(`${name} must be a ${type}`);
    }
  }
  const { secret, workforceIntegrationId, passthrough = [], basePath, maxBody = 1_048_576 } = options;
  const secrets = typeof secret === "function" ? secret : secretsIn(secret);
  return { secrets, own: [workforceIntegrationId, passthrough].flat(), basePath, maxBody };
}

/** @param {CallbackOptions} options */
export function settingsOf(options) {
  const { update, connect = approve, echo = approve, read = () => UNSUPPORTED } = options;
  if (!update) throw new TypeError("update must be a function");
  const { deadline = 25, clockSkew = 60, now = () => new Date(), onEvent } = options;
  const tenants = [options.tenantId ?? []].flat().map((id) => id.toLowerCase());
  return { ...openSettingsOf(options), handlers: { update, connect, echo, read }, tenants, deadline, clockSkew, now, onEvent };
}
