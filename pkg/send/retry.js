// Decides which failed requests are sent again, and after what delay.
// @ts-check
import { SECOND } from "./until.js";

/**
 * Whether a status is transient: throttled, unavailable, or a gateway timeout.
 * @param {number} status
 */
export const isTransient = (status) => [429, 503, 504].includes(status);

/**
 * Whether a request may be sent again. Only 429 guarantees that nothing was done, and repeating a POST that was done would do it twice.
 * https://learn.microsoft.com/graph/throttling
 * @param {string} method
 * @param {number} status
 */
export const isRetryable = (method, status) => (method === "POST" ? status === 429 : isTransient(status));

/**
 * `Retry-After` in seconds; undefined if it is absent or unreadable. https://www.rfc-editor.org/rfc/rfc9110#field.retry-after
 * @param {(name: string) => string | null | undefined} header
 */
export function retryAfterIn(header) {
  const value = header("retry-after")?.trim() ?? "";
  // Repeated headers are joined by a comma.
  const numbers = value.split(",").map((number) => (/^\s*\d+(?:\.\d+)?\s*$/.test(number) ? Number(number) : NaN));
  if (numbers.every((number) => number >= 0))
    return Math.min(Math.ceil(numbers.reduce((a, b) => Math.max(a, b))), Number.MAX_SAFE_INTEGER);
  const date = /^[A-Z][a-z]+, .*GMT$/.test(value) ? Date.parse(value) : NaN;
  // The date refers to the server's clock.
  const now = Date.parse(header("date") ?? "") || Date.now();
  return Number.isNaN(date) ? undefined : Math.max(0, Math.ceil((date - now) / SECOND));
}

/**
 * The delay before another try, in seconds: `Retry-After`, or exponential backoff of which half is random.
 * @param {number | undefined} retryAfter
 * @param {number} tries
 * @param {number} maxWait
 */
export const delayOf = (retryAfter, tries, maxWait) =>
  Math.min(retryAfter ?? 2 ** (tries - 1) * (0.5 + Math.random() / 2), maxWait);
