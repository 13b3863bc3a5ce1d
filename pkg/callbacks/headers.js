// The HTTP headers of a callback.
// @ts-check

/**
 * A header's value, whatever the casing of its name.
 * @param {import("../callbacks.js").CallbackInput["headers"]} headers
 * @param {string} name in lower case
 * @returns {string | undefined}
 */
export function headerOf(headers = {}, name) {
  if (typeof headers.get === "function") return headers.get(name) ?? undefined;
  return Object.entries(headers)
    .find(([given]) => given.toLowerCase() === name)?.[1]
    ?.toString();
}

/**
 * The languages of an `Accept-Language` header, the preferred first: `de-DE,de;q=0.9` are `["de-DE", "de"]`.
 * @param {string} [header]
 */
export const languagesOf = (header = "") =>
  [...header.matchAll(/(?:^|,)\s*([\w-]+)(?:\s*;\s*q=([\d.]+))?/gi)]
    .filter(([, , quality = 1]) => Number(quality) > 0)
    .sort(([, , one = 1], [, , other = 1]) => Number(other) - Number(one))
    .map(([, tag]) => tag);
