// Reads README.md, the guides, CONTRIBUTING.md and the reference: code blocks, tables, and the names in their cells.
// @ts-check
import assert from "node:assert/strict";
import { readdirSync, readFileSync } from "node:fs";
import { operations as all } from "../js/cases.js";

/**
 * A file of the repository.
 * @param {string} path
 */
export const read = (path) => readFileSync(new URL(`../../${path}`, import.meta.url), "utf8");

export const readme = read("README.md");
export const contributing = read("CONTRIBUTING.md");
export const reference = read("pkg/generated/reference.md");

const guides = readdirSync(new URL("../../www/guides", import.meta.url)).map((name) => `www/guides/${name}`);

/**
 * README.md and the guides, each by its path.
 * @type {Record<string, string>}
 */
export const documents = Object.fromEntries(["README.md", ...guides].map((path) => [path, read(path)]));

/** All of them as one text. */
export const documentation = Object.values(documents).join("\n");

export const operations = Object.values(all).filter(({ path }) => typeof path === "string");

/**
 * The fenced blocks of a language, each with its output: the text block that follows it directly.
 * @param {string} language
 */
export function blocks(language, text = documentation) {
  const found = [...text.matchAll(/^```(\w+)\n(.*?)^```\n(?:\n?(?:It prints\n\n)?```text\n(.*?)^```\n)?/gms)];
  return found.filter(([, name]) => name === language).map(([, , code, output = ""]) => ({ code, output }));
}

/**
 * The rows of the table whose first column has this head, each as its cells.
 * @param {string} head
 */
export function table(head, text = documentation) {
  const tables = [...text.matchAll(/^\| (.*?) \|.*\n\|[-|]+\n((?:\|.*\n)+)/gm)].filter(([, first]) => first === head);
  assert.equal(tables.length, 1, `one table | ${head} |`);
  return tables[0][2]
    .trim()
    .split("\n")
    .map((row) => row.split(/ ?\| ?/).slice(1, -1));
}

/**
 * The words of a cell that are formatted as code.
 * @param {string} cell
 */
export const words = (cell) => [...cell.matchAll(/`([^`]+)`/g)].map(([, word]) => word);

/**
 * The names of the links of a text.
 * @param {string} text
 */
export const linked = (text) => [...text.matchAll(/\[`(\w+)`\]/g)].map(([, name]) => name);

/**
 * The names of the operations of a cell: all of these, all but some, or each by its name, in which `*` matches any letters.
 * @param {string} cell
 */
export function named(cell, among = operations) {
  const names = among.map(({ name }) => name);
  const found = words(cell).flatMap((word) => {
    const fitting = names.filter((name) => RegExp(`^${word.replaceAll("*", "\\w*")}$`).test(name));
    assert.ok(fitting.length > 0, `${word} is no operation`);
    return fitting;
  });
  assert.equal(new Set(found).size, found.length, `twice in ${cell}`);
  return cell.startsWith("all") ? names.filter((name) => !found.includes(name)) : found;
}

/**
 * The section of the reference under a heading.
 * @param {string} heading
 */
export function section(heading) {
  const start = reference.indexOf(`\n${heading}\n`);
  assert.ok(start >= 0, heading);
  return reference.slice(start, reference.indexOf("\n#", start + 1));
}

/**
 * The properties that the reference lists under a heading.
 * @param {string} heading
 */
export const propertiesUnder = (heading) => [...section(heading).matchAll(/^\| `(\w+)` \|/gm)].map(([, property]) => property);

/**
 * The doc comments of a Rust file.
 * @param {string} path
 */
export const docsOf = (path) => [...read(path).matchAll(/^ *\/\/[/!] ?(.*\n)/gm)].map(([, line]) => line).join("");
