// Checks in the sources that three files handle the access token, and that one of them puts it into a header.
import assert from "node:assert/strict";
import { readdirSync, readFileSync } from "node:fs";
import { test } from "node:test";

const folder = new URL("../../pkg/send/", import.meta.url);
const COMMENTS_AND_STRINGS = /\/\*.*?\*\/|\/\/[^\n]*|"(?:[^"\\\n]|\\.)*"|`(?:[^`\\]|\\.)*`/gs;

/** The files whose code, without comments and strings, contains a pattern. */
const filesWith = (pattern) =>
  readdirSync(folder).filter((name) =>
    pattern.test(readFileSync(new URL(name, folder), "utf8").replace(COMMENTS_AND_STRINGS, '""')),
  );

test("no file but bearer.js, exchange.js and secrets.js has a variable, parameter or property for the token", () => {
  assert.deepEqual(filesWith(/\b(?:[a-z]\w*T|t)oken/), ["bearer.js", "exchange.js", "secrets.js"]);
});

test("exchange.js alone sets the header Authorization", () => {
  assert.deepEqual(filesWith(/\bAuthorization\b/), ["exchange.js"]);
});
