// One issue in words.
import { nearest } from "./nearest.js";
import { sentences } from "./sentences.js";

/**
 * An issue, told by the sentence of this number with its words filled in: `{0}` is the first of them, `{1}` all the others,
 * of which the one nearest to `given` may have been meant.
 */
export function issue(code, path, sentence, { words: [first, ...others] = [], given, source, severity = "error", ...place } = {}) {
  const fill = (told) => told.replace(/\{([01])\}/g, (_, at) => (at === "0" ? first : others.join(", ")));
  const [message, expected, suggestion] = sentences[sentence].map(fill);
  const meant = given && nearest(given, others);
  const told = { code, path, message, severity };
  if (expected) told.expected = expected;
  if (meant || suggestion) told.suggestion = meant ? `did you mean ${meant}` : suggestion;
  if (source) told.source = source;
  return Object.assign(told, place);
}

/** A name, cut where it grows too long for a path, and never within a surrogate pair. */
export function cut(name) {
  return [...name.slice(0, 128)].slice(0, 64).join("");
}
