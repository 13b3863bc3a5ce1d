// The headers of responses: only values that every runtime accepts, wherever they come from.
// @ts-check

/** Printable ASCII, https://www.rfc-editor.org/rfc/rfc9110#name-field-values; Node and Cloudflare read no more than 16 KB of headers by default. */
const VALUE = /^[\x20-\x7e]{1,12000}$/;

/** https://www.rfc-editor.org/rfc/rfc9110#name-tokens */
const NAME = /^[\w!#$%&'*+.^`|~-]+$/;

/** The longest id of a request that is passed on. Graph's own are GUIDs. */
const MAX_ID = 256;

/**
 * An id that Graph's response contains; undefined for what is not one.
 * @param {string | null | undefined} text
 */
export const idOf = (text) => (text && text.length <= MAX_ID ? text : undefined);

/**
 * Leaves out what is not a header: what a response contains must never make another response fail.
 * @param {Record<string, string | null | undefined>} values
 */
export function safeHeaders(values) {
  const headers = new Headers();
  for (const [name, value] of Object.entries(values)) {
    if (typeof value === "string" && NAME.test(name) && VALUE.test(value)) headers.set(name, value);
  }
  return headers;
}
