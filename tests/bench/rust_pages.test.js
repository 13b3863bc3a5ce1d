// The sizes of pages in Rust: what the library adds is what a page weighs beyond the one without it.
// @ts-check
import assert from "node:assert/strict";
import { test } from "node:test";
import { rustPages } from "./rust_pages.js";

/** @param {string} page @param {number} module @param {number} glue */
const page = (page, module, glue) => ({
  page,
  features: page,
  module: { raw: 3 * module, gzip: module, brotli: 0 },
  glue: { raw: 0, gzip: glue, brotli: 0 },
});

/** The cells of the row of a page. @param {string} report @param {string} name */
const cells = (report, name) =>
  (report.split("\n").find((line) => line.startsWith(`| ${name} `)) ?? "").split("|").map((cell) => cell.trim());

test("a page is its module and its JavaScript, beside the page without the library", () => {
  const report = rustPages([page("rust-page", 90_000, 5000), page("rust-bare", 40_000, 4000)]);
  assert.deepEqual(cells(report, "rust-page"), ["", "rust-page", "270,000", "90,000", "5,000", "95,000", "+51,000", ""]);
  assert.deepEqual(cells(report, "rust-bare"), ["", "rust-bare", "120,000", "40,000", "4,000", "44,000", "", ""]);
});

test("without the page without the library, nothing is compared with it", () => {
  assert.deepEqual(cells(rustPages([page("rust-page", 1000, 0)]), "rust-page").at(-2), "");
});
