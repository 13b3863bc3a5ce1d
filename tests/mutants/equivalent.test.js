// The list of mutants that behave the same: each has a reason, and each line is still in its file.
// @ts-check

import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";
import { isListed } from "./equivalent.js";

const root = new URL("../../", import.meta.url);
const { rust, javascript } = JSON.parse(readFileSync(new URL("equivalent.json", import.meta.url), "utf8"));

/** @param {string} path */
const read = (path) => readFileSync(new URL(path, root), "utf8");

test("every equivalent mutant of JavaScript has a reason, and its line is in its file", () => {
  for (const { file, line, mutator, to, reason } of javascript) {
    assert.ok(
      read(file)
        .split("\n")
        .some((text) => text.trim() === line),
      `${file}: ${line}`,
    );
    assert.ok(mutator && typeof to === "string" && / /.test(reason), line);
  }
});

test("every equivalent mutant of Rust has a reason, and its file is there", () => {
  for (const { mutant, reason } of rust) {
    assert.ok(read(mutant.slice(0, mutant.indexOf(":"))).length > 0);
    assert.match(mutant, /^src\/[\w/]+\.rs: (replace|delete) /);
    assert.match(reason, / /);
  }
});

test("a mutant is listed only in its file, on its line, with its change", () => {
  for (const one of javascript) {
    assert.ok(isListed({ ...one, at: 1 }));
    for (const name of ["file", "line", "mutator", "to"]) assert.ok(!isListed({ ...one, at: 1, [name]: "another" }), name);
  }
});
