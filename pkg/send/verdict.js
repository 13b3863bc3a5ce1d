// Decides whether each request of a returned batch is sent again, and when.
// @ts-check
import { delayOf, isRetryable, isTransient } from "./retry.js";
import { SECOND } from "./until.js";

/**
 * @typedef {import("./item.js").Item} Item
 * @typedef {import("./outcome.js").Outcome} Outcome
 */

/**
 * @typedef {object} Verdict
 * @property {Item} item
 * @property {Outcome} outcome
 * @property {boolean} isThrottled whether its error is transient
 * @property {number} wait how long the error delays the next try, in milliseconds
 * @property {boolean} isRenewed whether it is sent again with a renewed token
 * @property {boolean} isRetried whether it is sent again for this or another reason
 */

/**
 * @param {Item} item
 * @param {Outcome} outcome
 * @param {boolean} hasRenewed whether there is a token with the claims that the batch lacked
 * @param {{ retries: number, maxWait: number }} settings
 * @returns {Verdict}
 */
export function verdictOf(item, outcome, hasRenewed, { retries, maxWait }) {
  const { error } = outcome;
  if (!error) return { item, outcome, isThrottled: false, wait: 0, isRenewed: false, isRetried: false };
  const { status, retryAfter, claims } = error;
  const isThrottled = isTransient(status);
  const isRenewed = claims !== undefined && hasRenewed && !item.hasRenewed;
  return {
    item,
    outcome,
    isThrottled,
    wait: isThrottled ? delayOf(retryAfter, item.tries, maxWait) * SECOND : 0,
    isRenewed,
    isRetried: isRenewed || (item.tries <= retries && isRetryable(item.parts.method, status)),
  };
}

/**
 * What a batch shows about the pace that one team accepts.
 * @typedef {object} Tally
 * @property {number} passed
 * @property {number} throttled
 * @property {number} wait the longest wait, in milliseconds
 */

/**
 * @param {Verdict[]} verdicts those of one team
 * @returns {Tally}
 */
export function tallyOf(verdicts) {
  const throttled = verdicts.filter(({ isThrottled }) => isThrottled);
  return {
    passed: verdicts.length - throttled.length,
    throttled: throttled.length,
    wait: Math.max(0, ...throttled.map(({ wait }) => wait)),
  };
}
