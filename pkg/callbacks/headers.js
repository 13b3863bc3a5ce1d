// The HTTP headers of a callback.
// @ts-check

/** @typedef {import("../callbacks.js").CallbackInput["headers"]} GivenHeaders */

/**
 * A header's value, whatever the casing of its name.
 * @param {GivenHeaders} headers
 * @param {string} name in lower case
 * @returns {string | undefined}
 */
export function headerOf(headers, name) {
  const { get } = /** @type {Partial<Headers>} */ (headers ?? {});
  if (typeof get === "function") return /** @type {Headers} */ (headers).get(name) ?? undefined;
  const entry = Object.entries(headers ?? {}).find(([given]) => given.toLowerCase() === name);
  return entry?.[1]?.toString();
}

/**
 * The languages of an `Accept-Language` header, the preferred first: `de-DE,de;q=0.9` are `["de-DE", "de"]`.
 * @param {string} [header]
 */
export function languagesOf(header = "") {
  const languages = header.split(",").map((part) => {
    const [tag, ...parameters] = part.split(";").map((piece) => piece.trim());
    const quality = parameters.find((parameter) => /^q=/i.test(parameter))?.slice(2) ?? 1;
    return { tag, quality: Number(quality) };
  });
  return languages
    .filter(({ tag, quality }) => tag && tag !== "*" && quality > 0)
    .sort((one, other) => other.quality - one.quality)
    .map(({ tag }) => tag);
}
