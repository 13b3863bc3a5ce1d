// Finds which parts of the package a bundle carries beside its operations, by the sentences that only they have.
import { readFileSync, readdirSync } from "node:fs";

const PARTS = ["send", "testing"];
/** Of letters that no bundler writes otherwise. */
const SENTENCE = /"([A-Z][\w ,.:;()-]{30,})"/g;

function sentencesOf(part) {
  const folder = new URL(`../../pkg/${part}/`, import.meta.url);
  const sources = readdirSync(folder).map((name) => readFileSync(new URL(name, folder), "utf8"));
  const sentences = [...sources.join("").matchAll(SENTENCE)].map(([, sentence]) => sentence);
  if (sentences.length < 5) throw new Error(`the sentences of ${part} are not found`);
  return sentences;
}

const sentences = PARTS.map((part) => [part, sentencesOf(part)]);

/** The names of the parts of which the bundle has any sentence. */
export const partsIn = (bundle) =>
  sentences.filter(([, some]) => some.some((sentence) => bundle.includes(sentence))).map(([part]) => part);
