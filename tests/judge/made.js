// Makes the random body of a number: good, or broken in one place.
// @ts-check
import { seed } from "../js/seed.js";
import { beyond } from "./beyond.js";
import { breaks } from "./breaks.js";
import { Chance } from "./chance.js";
import { types } from "./facts.js";
import { Good } from "./good.js";
import { walk } from "./slots.js";

/** @import { BodyOperation, Broken, JsonObject, Kind } from "./judge.js" */

/** The kind of a body that is not broken. */
export const GOOD = "good";

/** The kind of break that every property has a place for. */
export const TYPE = "another JSON type";

/**
 * Breaks a body by the first of the wanted kinds, in random order, that finds a place in it; with a name, only at places of that name.
 * @param {JsonObject} body
 * @param {BodyOperation} operation
 * @param {Record<string, Kind>} wanted
 * @param {Chance} chance
 * @param {Good} good
 * @param {string} [name]
 * @returns {Partial<Broken> & { kind: string }}
 */
function broken(body, operation, wanted, chance, good, name) {
  const found = walk(body, operation.of, types);
  if (name) found.slots = found.slots.filter((slot) => slot.name === name);
  for (const kind of chance.shuffle(Object.keys(wanted))) {
    const place = wanted[kind].make(found, chance, { form: operation.form, good });
    if (place) return { kind, ...place };
  }
  return { kind: GOOD };
}

/**
 * A body made from the seed and its number alone: good, broken or beyond the schema in turn; or with another JSON type at a place
 * of this name.
 * @param {number} number
 * @param {BodyOperation} operation
 * @param {string} [name]
 */
export function made(number, operation, name) {
  const chance = new Chance(seed + number);
  const good = new Good(types, chance);
  const body = good.body(operation);
  const wanted = name ? { [TYPE]: breaks[TYPE] } : [{}, breaks, chance.is(0.5) ? breaks : beyond][number % 3];
  return { number, body, ...broken(body, operation, wanted, chance, good, name) };
}
