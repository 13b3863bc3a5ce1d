// Readers of enumerations: one member, or flags as one comma-separated string.
// @ts-check

import { enumerations } from "../generated/mock.js";
import { refusedByShifts } from "./errors.js";
import { isString, mismatch } from "./scalars.js";

/** @typedef {import("../generated/mock.js").Enumeration} Enumeration */
/** @typedef {import("./scalars.js").Reader} Reader */

const SENTINEL = "unknownFutureValue";

/** @type {Record<string, Enumeration>} */
const printed = enumerations;

/**
 * One member. Members after unknownFutureValue are shown only to requests that ask for them. A member that is read in any
 * casing is stored as the schema spells it.
 * @param {string} of the name of the enumeration
 * @returns {Reader}
 */
export function member(of) {
  const { members, afterUnknownFutureValue, spelling } = printed[of];
  const names = Object.keys(members);
  return {
    empty: names[0],
    show: (stored, { unknownMembers }) =>
      isString(stored) && afterUnknownFutureValue.includes(stored) && !unknownMembers ? SENTINEL : stored,
    read(value, { seeding }) {
      const anyCasing = seeding || spelling === "anyCasing";
      const found = names.find((name) => name === value || (anyCasing && isString(value) && sameLetters(name, value)));
      if (found === undefined) throw mismatch("Edm.Enum");
      return found;
    },
  };
}

/**
 * Whether two words differ in the casing of ASCII letters alone. In lower case, the Kelvin sign would be a k; in upper case, the
 * long s an S.
 * @param {string} one
 * @param {string} other
 */
const sameLetters = (one, other) => one.toLowerCase() === other.toLowerCase() && one.toUpperCase() === other.toUpperCase();

/** @param {string} name @param {string} word */
const sameUpperFirst = (name, word) => name[0].toUpperCase() + name.slice(1) === word;

/** @param {string} name @param {string} word */
const sameAlone = (name, word) => name === word || sameUpperFirst(name, word);

/**
 * A set of flags, stored as its bits and shown as the schema spells them. The service refuses several flags of a workforce
 * integration without an upper-case first letter: https://learn.microsoft.com/microsoft-365/frontline/shifts-custom-wfm-integration
 * One alone passes, since Microsoft's own tests send `shift`.
 * @param {string} of the name of the enumeration
 * @returns {Reader}
 */
export function flags(of) {
  const { spelling } = printed[of];
  return {
    empty: 0,
    show: (stored, { unknownMembers }) => flagsText(printed[of], Number(stored), unknownMembers),
    read(value, { seeding }) {
      if (!isString(value)) throw mismatch("Edm.Enum");
      if (spelling !== "upperFirst" || seeding) return bitsOf(printed[of], value, sameLetters);
      return bitsOf(printed[of], value, value.includes(",") ? sameUpperFirst : sameAlone);
    },
  };
}

/**
 * @param {Enumeration} enumeration
 * @param {string} value
 * @param {(name: string, word: string) => boolean} matches
 */
function bitsOf({ members }, value, matches) {
  const bits = value.split(",").map((word) => {
    const name = Object.keys(members).find((candidate) => matches(candidate, word.trim()));
    if (name === undefined) throw refusedPayload(`Requested value '${value}' was not found.`);
    return members[name];
  });
  if (bits.includes(0) && bits.some((bit) => bit !== 0)) throw refusedPayload("'None' excludes other values.");
  return bits.reduce((all, bit) => all | bit, 0);
}

/** @param {string} reason */
const refusedPayload = (reason) => refusedByShifts(400, "BadRequest", `Invalid payload: ${reason}`);

/** @param {Enumeration} enumeration @param {number} bits @param {boolean} unknownMembers */
function flagsText({ members, afterUnknownFutureValue }, bits, unknownMembers) {
  const set = Object.keys(members).filter((name) => members[name] & bits);
  const shown = set.filter((name) => unknownMembers || !afterUnknownFutureValue.includes(name));
  if (shown.length < set.length) shown.push(SENTINEL);
  return shown.join(",") || "none";
}
