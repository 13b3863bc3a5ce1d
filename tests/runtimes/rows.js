// Finds which of the package's printed rows, its operations, schemas and enumerations, a bundle carries.
import { readFileSync } from "node:fs";

/** The kinds of rows: the module that is printed of each, and how a row begins there. */
const PRINTED = {
  operation: ["operations.js", /\boperation\(\{\s*name: ("\w+"),/],
  schema: ["schemas.js", /\bschema(\("\w+"\))/],
  enumeration: ["enums.js", /\bfreeze\((\[.*\])\)/],
};

/** A pattern of the text that finds it however a bundler writes its blanks and quotes. */
function written(text) {
  const quote = "[\"'`]";
  const pattern = ([first, ...rest]) =>
    first === '"' ? quote + rest.slice(0, -1).join("") + quote : `${[first, ...rest].map((sign) => `\\${sign}`).join("")}\\s*`;
  const parts = text.split(/(".*?")/).map((part) => part.trim());
  return new RegExp(parts.filter(Boolean).map(pattern).join(""));
}

const rows = Object.entries(PRINTED).flatMap(([kind, [file, row]]) => {
  const text = readFileSync(new URL(`../../pkg/generated/${file}`, import.meta.url), "utf8");
  const exported = text.split(/^export const /m).slice(1);
  return exported.map((printed) => ({ kind, name: /^\w+/.exec(printed)[0], pattern: written(row.exec(printed)[1]) }));
});
const named = (chosen) => chosen.map(({ name }) => name).sort();

/** The names of all rows. */
export const all = named(rows);

/** The names of all operations. */
export const operations = named(rows.filter(({ kind }) => kind === "operation"));

/** The names of the rows, or of those of one kind, that the bundle carries. */
export const carriedBy = (bundle, one) =>
  named(rows.filter(({ kind, pattern }) => (one ?? kind) === kind && pattern.test(bundle)));
