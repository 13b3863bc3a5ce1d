// Computes from the facts which body is sent for a good one.
// @ts-check
import { enums, rules, types } from "./facts.js";

/**
 * @import { Form } from "../facts/facts.js"
 * @import { BodyOperation, JsonObject, Property, Type } from "./judge.js"
 */

/** @type {(type: string, name: string) => string} */
const spelled = (type, name) => (rules.upperFirst.enums.includes(type) ? name[0].toUpperCase() + name.slice(1) : name);

/**
 * A set of flags as one string, in the order of their numbers.
 * @param {unknown} value
 * @param {string} type
 */
function flags(value, type) {
  const { members } = enums[type];
  /** @param {string} word */
  const number = (word) => {
    const found = Object.entries(members).find(([name]) => name.toLowerCase() === word.trim().toLowerCase());
    if (!found) throw new Error(`${type} has no member ${word}`);
    return found[1];
  };
  const words = typeof value === "string" ? value.split(",").filter((word) => word.trim()) : /** @type {string[]} */ (value);
  const bits = typeof value === "number" ? value : words.reduce((all, word) => all | number(word), 0);
  const named = Object.entries(members).filter(([, bit]) => (bits === 0 ? bit === 0 : bit !== 0 && (bits & bit) === bit));
  return named
    .sort(([, one], [, other]) => one - other)
    .map(([name]) => spelled(type, name))
    .join(",");
}

/** @type {(value: unknown, type: string, form: Form) => unknown} */
function single(value, type, form) {
  if (types[type]) return object(/** @type {JsonObject} */ (value), types[type], form);
  if (!enums[type]) return value;
  if (enums[type].flags) return flags(value, type);
  return Object.keys(enums[type].members).find((name) => name.toLowerCase() === String(value).toLowerCase());
}

/**
 * Whether a change leaves an object out, because a property is absent that the service never returns.
 * @type {(value: unknown, property: Property, form: Form) => boolean}
 */
function unsent(value, { type }, form) {
  const name = types[type]?.notReturned;
  if (form !== "change" || name === undefined) return false;
  const object = /** @type {JsonObject | null} */ (value);
  return (object?.[name] ?? null) === null;
}

/** @type {(given: JsonObject, of: Type, form: Form) => JsonObject} */
function object(given, of, form) {
  /** @type {JsonObject} */
  const sent = {};
  for (const [name, value] of Object.entries(given)) {
    const property = of.properties.get(name);
    if (!property || property.readOnly || unsent(value, property, form)) continue;
    sent[name] =
      value === null
        ? null
        : property.collection
          ? /** @type {unknown[]} */ (value).map((item) => single(item, property.type, form))
          : single(value, property.type, form);
  }
  return sent;
}

/**
 * The body that is sent: without read-only properties, and with an explicit null for the absent version.
 * @param {JsonObject} body
 * @param {BodyOperation} operation
 */
export function sent(body, { of, form }) {
  const whole = object(body, of, form);
  for (const [one, other] of of.versions
    ? [
        [of.versions.draft, of.versions.shared],
        [of.versions.shared, of.versions.draft],
      ]
    : []) {
    if (whole[one] && !(other in whole)) whole[other] = null;
  }
  return whole;
}
