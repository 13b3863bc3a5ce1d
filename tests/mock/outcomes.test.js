// What the mock responds to the body of each vector, good or bad, as recorded in outcomes.txt.

import assert from "node:assert/strict";
import { readFileSync, writeFileSync } from "node:fs";
import { test } from "node:test";
import { files } from "../js/cases.js";
import { open } from "./mock.js";
import { operations } from "./operations.js";
import { options } from "./seeds.js";

/** Where each operation is sent, with seeds that it finds. */
const PLACES = Object.fromEntries(operations.map(({ name, method, path }) => [name, { method, path }]));

/** The operation, the status and the error of a response. An id of the mock, and an etag, would make each response another one. */
function lineOf(operation, { status, json, text }) {
  const { code, message } = json?.error ?? {};
  const shown = code === undefined ? shapeOf(json) : `${code}: ${message}`;
  return `${operation} ${status} ${text === "" ? "-" : shown}`;
}

/** The names of a response with what is in them. @returns {unknown} */
function shapeOf(json) {
  if (Array.isArray(json)) return `[${json.map(shapeOf)}]`;
  if (typeof json !== "object" || json === null) return typeof json;
  return `{${Object.entries(json).map(([name, value]) => `${name}: ${shapeOf(value)}`)}}`;
}

/** Each response, and to how many bodies it is given. */
async function record() {
  const counts = new Map();
  for (const { cases } of files()) {
    for (const { operation, body, text } of cases) {
      const given = body === undefined ? text : JSON.stringify(body);
      const { method, path } = PLACES[operation];
      if (given === undefined || given.length > 10_000 || method === "GET") continue;
      const { send } = open(options());
      const line = lineOf(operation, await send(method, path, given));
      counts.set(line, (counts.get(line) ?? 0) + 1);
    }
  }
  return [...counts]
    .sort(([one], [other]) => (one < other ? -1 : 1))
    .map(([line, count]) => `${line} | ${count}\n`)
    .join("");
}

test("each body of the vectors has the response that is recorded", async () => {
  const file = new URL("outcomes.txt", import.meta.url);
  const now = await record();
  if (process.env.RECORD) writeFileSync(file, now);
  assert.equal(now, readFileSync(file, "utf8"), "if it is meant, run `RECORD=1 node tests/mock/outcomes.test.js`");
});
