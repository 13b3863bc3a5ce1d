// Reads and validates the options of opening callbacks and of responding to them.
// @ts-check
import { secretsOf } from "./secret.js";

/**
 * @typedef {import("../callbacks.js").CallbackOptions} CallbackOptions
 * @typedef {import("../callbacks.js").OpenOptions} OpenOptions
 */

/**
 * The options of opening, with their defaults.
 * @typedef {object} OpenSettings
 * @property {ReturnType<typeof secretsOf>} secretsAt
 * @property {ReadonlySet<string>} own
 * @property {string | undefined} basePath
 * @property {number} maxBody
 */

/**
 * The options of responding, with their defaults.
 * @typedef {OpenSettings & Pick<CallbackOptions, "connect" | "update" | "read" | "echo" | "remember" | "onEvent"> & {
 *   tenants: ReadonlySet<string> | undefined, deadline: number, clockSkew: number, now: () => Date }} Settings
 */

/** @typedef {(value: unknown) => boolean} Test */

/** @type {Test} */
const isFunction = (value) => typeof value === "function";
/** @type {Test} */
const isText = (value) => typeof value === "string";
/** @type {(min: number) => Test} */
const isAbove = (min) => (value) => typeof value === "number" && value > min && value < Infinity;
/** @type {Test} */
const areTexts = (value) => [value].flat().every(isText);
/** @type {Test} */
const isMemory = (value) => value === false || ["get", "set"].every((name) => isFunction(Object(value)[name]));

/** @type {[test: Test, expected: string]} */
const FUNCTION = [isFunction, "a function"];
/** @type {[test: Test, expected: string]} */
const TEXTS = [areTexts, "a string, or a list of strings"];
/** @type {[test: Test, expected: string]} */
const SECONDS = [isAbove(0), "a number of seconds above 0"];

/** @type {Record<string, [test: Test, expected: string]>} */
const OPTIONS = {
  workforceIntegrationId: [isText, "a string"],
  passthrough: TEXTS,
  tenantId: TEXTS,
  connect: FUNCTION,
  update: FUNCTION,
  read: FUNCTION,
  echo: FUNCTION,
  basePath: [isText, "a string"],
  maxBody: [isAbove(0), "a number of bytes above 0"],
  deadline: SECONDS,
  clockSkew: [isAbove(-1), "a number of seconds of at least 0"],
  remember: [isMemory, "false, or an object with get and set"],
  now: FUNCTION,
  onEvent: FUNCTION,
};

/** @param {Record<string, unknown>} options */
function validate(options) {
  for (const [name, [isValid, expected]] of Object.entries(OPTIONS)) {
    if (options[name] !== undefined && !isValid(options[name])) throw new TypeError(`${name} must be ${expected}`);
  }
}

/** @param {OpenOptions} options @returns {OpenSettings} */
export function openSettingsOf(options) {
  validate({ ...options });
  const { secret, workforceIntegrationId, passthrough = [], basePath, maxBody = 1_048_576 } = options;
  const own = new Set(passthrough);
  if (workforceIntegrationId !== undefined) own.add(workforceIntegrationId);
  return { secretsAt: secretsOf(secret), own, basePath, maxBody };
}

/** @param {CallbackOptions} options @returns {Settings} */
export function settingsOf(options) {
  if (!isFunction(options.update)) throw new TypeError("update must be a function");
  const { connect, update, read, echo, remember, onEvent, tenantId } = options;
  const { deadline = 25, clockSkew = 60, now = () => new Date() } = options;
  const tenants = tenantId === undefined ? undefined : new Set([tenantId].flat().map((id) => id.toLowerCase()));
  const handlers = { connect, update, read, echo, remember, onEvent };
  return { ...openSettingsOf(options), ...handlers, tenants, deadline, clockSkew, now };
}
