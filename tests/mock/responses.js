// The responses of the mock with an entity or a page, as the tests of the Rust models read them.
// `node tests/mock/responses.js` writes them.

import { readFileSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { open } from "./mock.js";
import { operations } from "./operations.js";
import { options } from "./seeds.js";
import { accepted, requestOf, responseTo } from "./vector_requests.js";

const FILE = new URL("../rust/models/responses.json", import.meta.url);

/** The responses to every operation, and to the requests of the vectors: `[operation, response]`, each once, a line each. */
export async function collected() {
  const lines = new Set();
  const add = (operation, text) => lines.add(JSON.stringify([operation, JSON.parse(text)]));
  for (const { name, method, path, returned, body } of operations) {
    const { text } = await open(options()).send(method, path, body);
    if (returned !== null) add(name, text);
  }
  for (const given of accepted().flatMap(({ cases }) => cases)) {
    const response = await responseTo(requestOf(given));
    const text = await response.text();
    if (response.ok && text !== "") add(given.operation, text);
  }
  return `[\n${[...lines].join(",\n")}\n]\n`;
}

/** What was written last. */
export const written = () => readFileSync(FILE, "utf8");

if (process.argv[1] === fileURLToPath(import.meta.url)) writeFileSync(FILE, await collected());
