// Reads and validates the options.
// @ts-check
import { secretsIn } from "./secret.js";
import { approve } from "./verdict.js";

/** @param {import("../callbacks.js").CallbackOptions} options */
export function settingsOf(options) {
  if (typeof options !== "object" || options === null) throw new TypeError("options must be an object");
  const { secret, workforceIntegrationId = "", passthrough = [], tenantId, basePath } = options;
  const { update, connect = approve, echo = approve, read = () => undefined } = options;
  const { now = () => new Date(), onEvent = () => {} } = options;
  const { maxBody = 1_048_576, deadline = 25, clockSkew = 60 } = options;
  const handlers = { update, connect, echo, read };
  const numbers = { maxBody, deadline, clockSkew };
  requireTypes("function", { ...handlers, now, onEvent });
  requireTypes("number", numbers);
  requireTypes("string", { workforceIntegrationId, basePath: basePath ?? "" });
  const own = [workforceIntegrationId, passthrough].flat();
  const secrets = typeof secret === "function" ? secret : secretsIn(secret);
  // An empty list, or a text that a variable did not set, is no tenant.
  const tenants = tenantId === undefined ? undefined : [tenantId].flat().map((id) => id.toLowerCase());
  return { handlers, ...numbers, own, secrets, tenants, basePath, now, onEvent };
}

/** @param {string} type @param {Record<string, unknown>} values */
function requireTypes(type, values) {
  for (const [name, value] of Object.entries(values)) {
    // A negative number, or NaN, makes no sense in any of them.
    if (typeof value !== type || (type === "number" && !(Number(value) >= 0))) throw new TypeError(`${name} must be a ${type}`);
  }
}
