// Finds which parts of the package a bundle carries beside its operations, by the sentences that only they have.
import { readFileSync, readdirSync } from "node:fs";

const PACKAGE = new URL("../../pkg/", import.meta.url);

const sourcesIn = (folder) => readdirSync(new URL(folder, PACKAGE)).map((name) => folder + name);

/** The sources of each part. */
const PARTS = { send: [...sourcesIn("send/"), "generated/hints.js"], testing: sourcesIn("testing/") };

/** Of letters that no bundler writes otherwise. */
const SENTENCE = /"([A-Z][\w ,.:;()-]{30,})"/g;

function sentencesOf(part) {
  const sources = PARTS[part].map((path) => readFileSync(new URL(path, PACKAGE), "utf8"));
  const sentences = [...sources.join("").matchAll(SENTENCE)].map(([, sentence]) => sentence);
  if (sentences.length < 5) throw new Error(`the sentences of ${part} are not found`);
  return sentences;
}

const sentences = Object.keys(PARTS).map((part) => [part, sentencesOf(part)]);

/** The names of the parts of which the bundle has any sentence. */
export const partsIn = (bundle) =>
  sentences.filter(([, some]) => some.some((sentence) => bundle.includes(sentence))).map(([part]) => part);
