// One issue in words.
import { sentences } from "./sentences.js";

/** An issue, told by the sentence of this number with its words filled in: `{0}` is the first of them, `{1}` all the others. */
export function issue(code, path, sentence, { words = [], meant, source, severity = "error", ...place } = {}) {
  const [first, ...others] = words;
  const fill = (told = "") => told.replace(/\{([01])\}/g, (_, at) => (at === "0" ? first : others.join(", ")));
  const [message, expected, suggestion] = sentences[sentence].map(fill);
  const told = { code, path, message, severity };
  if (expected) told.expected = expected;
  if (meant || suggestion) told.suggestion = meant ? `did you mean ${meant}` : suggestion;
  if (source) told.source = source;
  return Object.assign(told, place);
}
