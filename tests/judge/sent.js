// What a good body becomes on its way to the service, by the facts.
import { enums, rules, types } from "./facts.js";

const spelled = (type, name) => (rules.upperFirst.enums.includes(type) ? name[0].toUpperCase() + name.slice(1) : name);

/** A set of flags as one text, in the order of their numbers. */
function flags(value, type) {
  const { members } = enums[type];
  const number = (word) => Object.entries(members).find(([name]) => name.toLowerCase() === word.trim().toLowerCase())[1];
  const words = typeof value === "string" ? value.split(",").filter((word) => word.trim()) : value;
  const bits = typeof value === "number" ? value : words.reduce((all, word) => all | number(word), 0);
  const named = Object.entries(members).filter(([, bit]) => (bits === 0 ? bit === 0 : bit !== 0 && (bits & bit) === bit));
  return named
    .sort(([, one], [, other]) => one - other)
    .map(([name]) => spelled(type, name))
    .join(",");
}

function single(value, type, form) {
  if (types[type]) return object(value, types[type], form);
  if (!enums[type]) return value;
  if (enums[type].flags) return flags(value, type);
  return Object.keys(enums[type].members).find((name) => name.toLowerCase() === value.toLowerCase());
}

/** Whether an object is left out: on a change, where what the service never returns is not there. */
const unsent = (value, { type }, form) =>
  form === "change" && types[type]?.notReturned && (value?.[types[type].notReturned] ?? null) === null;

function object(given, of, form) {
  const sent = {};
  for (const [name, value] of Object.entries(given)) {
    const property = of.properties.get(name);
    if (!property || property.readOnly || unsent(value, property, form)) continue;
    sent[name] =
      value === null
        ? null
        : property.collection
          ? value.map((item) => single(item, property.type, form))
          : single(value, property.type, form);
  }
  return sent;
}

/** The body that goes out: without what only the service writes, and with an explicit null for the version that is not there. */
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
