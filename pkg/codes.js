// The codes of issues, in the order of the module's numbers.
import { sentences } from "./sentences.js";

/** The code of a sentence, by its number. */
export const codeOf = (sentence) => /^\w*/.exec(sentences[sentence])[0] || codeOf(sentence - 1);

const named = (mark) => sentences.map((told) => mark.exec(told)?.[1]).filter(Boolean);

/** Every code; its place is its number. */
export const codes = /*#__PURE__*/ named(/^(\w+)/);

/** What `allow` cannot turn into warnings. */
export const fixed = /*#__PURE__*/ named(/^(\w+)!/);
