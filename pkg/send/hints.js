// Chooses the hint of an error from what Graph responded and what the operation takes.
// @ts-check
import { BY_CODE, BY_MESSAGE, BY_STATUS } from "../generated/hints.js";
import { INPUTS } from "../generated/inputs.js";

/** @typedef {import("../generated/hints.js").Hint} Hint */

/**
 * The part of a request that its hints depend on.
 * @typedef {{ operation: string, method?: string, url?: string }} Hinted
 */

/**
 * The part of an error that its hint depends on. The hint never repeats the message.
 * @typedef {object} Failure
 * @property {number} status
 * @property {string} code
 * @property {string | undefined} [innerCode]
 * @property {string | undefined} [message]
 * @property {string | undefined} [claims]
 * @property {number | undefined} [retryAfter]
 */

/**
 * @typedef {Failure & Hinted & { inputs: string[], lookedAt?: string | undefined }} Situation `lookedAt` is the code that is looked at: that
 * of Shifts, then Graph's
 */

/** Whether each fact of the hints holds. @type {Record<string, (situation: Situation, about: ReadonlyArray<string | number>) => boolean>} */
const FACTS = {
  code: ({ lookedAt }, [code]) => lookedAt === code,
  status: ({ status }, statuses) => statuses.includes(status),
  message: ({ message }, parts) => parts.every((part) => (message ?? "").toLowerCase().includes(`${part}`)),
  claims: ({ claims }) => Boolean(claims),
  graphs: ({ code }) => code !== "UnreadableAnswer",
  noInnerCode: ({ innerCode }) => innerCode === undefined,
  waits: ({ retryAfter }) => retryAfter !== undefined,
  operation: ({ operation }, [name]) => operation === name,
  method: ({ method }, [name]) => method === name,
  belowSchedule: ({ url }) => typeof url === "string" && /\/teams\/[^/?]+\/schedule\b/i.test(url),
  takes: ({ inputs }, [option]) => inputs.includes(`${option}`),
  lacks: ({ inputs }, [option]) => !inputs.includes(`${option}`),
  namesUser: (situation) => userIn(situation) !== undefined,
};

/** The body's property that names a user, such as `senderUserId`. @param {Situation} situation */
const userIn = ({ inputs }) => inputs.find((input) => input.startsWith("body."))?.slice("body.".length);

/** @param {Hint[0]} when @param {Situation} situation */
const applies = (when, situation) => when.every(([name, ...about]) => FACTS[name](situation, about));

/**
 * @param {Failure} failure
 * @param {Hinted} request
 * @returns {string | undefined}
 */
export function hintOf(failure, { operation, method, url }) {
  const inputs = INPUTS.find(([, operations]) => operations.includes(operation))?.[0] ?? [];
  const situation = { ...failure, operation, method, url, inputs };
  /** @type {(hints: Hint[], lookedAt?: string) => Hint | undefined} */
  const by = (hints, lookedAt) => hints.find(([when]) => applies(when, { ...situation, lookedAt }));
  const hint = by(BY_CODE, failure.innerCode) ?? by(BY_MESSAGE) ?? by(BY_CODE, failure.code) ?? by(BY_STATUS, failure.code);
  return hint?.[1].map((part) => textOf(part, situation)).join("");
}

/**
 * @param {import("../generated/hints.js").Part} part
 * @param {Situation} situation
 */
function textOf(part, situation) {
  if (typeof part === "string") return part;
  if (part.length === 1) return userIn(situation) ?? "";
  const [when, text, otherwise] = part;
  return applies(when, situation) ? text : otherwise;
}
