// Starts the mock as a server, and gives the outcomes of the cases of a client.

import assert from "node:assert/strict";
import { execFile } from "node:child_process";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { fileOf } from "../cli/data.js";
import { start } from "../cli/started.js";
import { documents, table } from "../readme/readme.js";
import { data } from "./data.js";

const PROGRAM = fileURLToPath(new URL("program.js", import.meta.url));

/** @param {string} file of the cases */
export async function outcomesOf(file) {
  const words = ["--data", fileOf(data)];
  const [secure, plain] = await Promise.all([start(undefined, [...words, "--https"]), start(undefined, words)]);
  try {
    const env = { ...process.env, GRAPH: secure.url, GRAPH_HTTP: plain.url, NODE_EXTRA_CA_CERTS: secure.ca };
    const { stdout, stderr } = await promisify(execFile)(process.execPath, [PROGRAM, file], { env });
    assert.equal(stderr, "");
    return JSON.parse(stdout);
  } finally {
    await Promise.all([secure, plain].map((mock) => mock.end("SIGTERM")));
  }
}

/** The first cells of the guide's table of a client: each is a case. @param {string} head */
export const rowsOf = (head) => table(head, documents["www/guides/clients.md"]).map(([name]) => name);
