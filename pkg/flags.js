// Reads the flags of a response.
// @ts-check
import { confirmedByMembers, eligibilityFilteringEnabledEntities, supportedEntities } from "./generated/enums.js";

const members = /*#__PURE__*/ [supportedEntities, eligibilityFilteringEnabledEntities, confirmedByMembers].flat();

/**
 * The members of a set of flags as a response has it, in any casing; `none` is the empty array. A member that is not known stays as it is given.
 *
 * @param {string | null | undefined} text
 */
export function flags(text) {
  const words = (text ?? "").split(",").map((word) => word.trim());
  const named = words.map((word) => members.find((member) => member.toLowerCase() === word.toLowerCase()) ?? word);
  return named.filter((word) => word !== "" && word.toLowerCase() !== "none");
}
