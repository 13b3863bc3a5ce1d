// One issue in words.
import { codeOf } from "./codes.js";
import { nearest } from "./nearest.js";
import { sentences } from "./sentences.js";

/**
 * An issue, told by the sentence of this number with its words filled in: `{0}` is the first of them, `{1}` all the others,
 * of which the one nearest to `given` may have been meant.
 */
export function issue(sentence, path, { words: [first, ...others] = [], given, source, severity, ...place } = {}) {
  const [head, ...told] = sentences[sentence].split("|");
  const fill = (text = "") => text.replace(/\{([01])\}/g, (_, at) => (at === "0" ? first : others.join(", ")));
  const [message, expected, suggestion] = [fill(told[0]), fill(told[1]), fill(told[2])];
  const meant = given && nearest(given, others);
  const own = { code: codeOf(sentence), path, message, severity: ["error", "warning"][severity ?? +head.endsWith("?")] };
  if (expected) own.expected = expected;
  if (meant || suggestion) own.suggestion = meant ? `did you mean ${meant}` : suggestion;
  if (source) own.source = source;
  return Object.assign(own, place);
}

/** A name, cut where it grows too long for a path, and never within a surrogate pair. */
export function cut(name) {
  return [...name.slice(0, 128)].slice(0, 64).join("");
}
