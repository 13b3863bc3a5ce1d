// Which answers are worth another try, and when.

/** Throttled, out of service for now, or no answer from behind in time. */
export const isPassing = (status) => [429, 503, 504].includes(status);

/**
 * Whether a request may be sent again. Of these answers 429 alone says that nothing was done; whatever acts twice where it is done twice waits for that.
 * https://learn.microsoft.com/graph/throttling
 */
export const isWorthAnother = (method, status) => (method === "POST" ? status === 429 : isPassing(status));

/** What `Retry-After` says, in seconds; undefined where it says nothing that can be read. https://www.rfc-editor.org/rfc/rfc9110#field.retry-after */
export function retryAfterIn(header) {
  const value = header("retry-after")?.trim() ?? "";
  const numbers = value.split(",").map((number) => (/^\s*\d+(?:\.\d+)?\s*$/.test(number) ? Number(number) : NaN));
  // Headers that come twice are joined by a comma.
  if (numbers.every((number) => number >= 0)) return Math.min(Math.ceil(Math.max(...numbers)), Number.MAX_SAFE_INTEGER);
  const moment = /^[A-Z][a-z]+, .*GMT$/.test(value) ? Date.parse(value) : NaN;
  // The server's own clock, where it can be read, is the one it means.
  const now = Date.parse(header("date") ?? "") || Date.now();
  return Number.isNaN(moment) ? undefined : Math.max(0, Math.ceil((moment - now) / 1000));
}

/** How long to wait before another try, in seconds: as long as Graph says, else twice as long each time, half of it by chance. */
export const waitOf = (retryAfter, tries, maxWait) =>
  Math.min(retryAfter ?? 2 ** (tries - 1) * (0.5 + Math.random() / 2), maxWait);
