// Finds which of the package's printed rows, its operations, schemas and enumerations, a bundle carries.
import { readFileSync } from "node:fs";

const QUOTE = "[\"'`]";

/** A pattern of a string, however a bundler quotes it. */
const quoted = (string) => QUOTE + string + QUOTE;

/** The kinds of rows: the module that is printed of each, what a row has there, and the pattern by which a bundle that carries it is known. */
const PRINTED = {
  operation: ["operations.js", /\boperation\(\{\s*name: "(\w+)",/, (name) => `\\bname:\\s*${quoted(name)}`],
  schema: ["schemas.js", /\bschema\("(\w+)"\)/, (name) => `\\(${quoted(name)}\\)`],
  // Rolldown writes a long list as one string that is split.
  enumeration: ["enums.js", /\bfreeze\(\["(.*)"\]\)/, (members) => members.split('", "').join(`${QUOTE}?.\\s*${QUOTE}?`)],
};

const rows = Object.entries(PRINTED).flatMap(([kind, [file, row, patternOf]]) => {
  const text = readFileSync(new URL(`../../pkg/generated/${file}`, import.meta.url), "utf8");
  const exported = text.split(/^export const /m).slice(1);
  return exported.map((printed) => {
    const [[name], [, content]] = [/^\w+/.exec(printed), row.exec(printed)];
    return { kind, name, pattern: new RegExp(patternOf(content)) };
  });
});
const named = (chosen) => chosen.map(({ name }) => name).sort();

/** The names of all rows. */
export const all = named(rows);

/** The names of all operations. */
export const operations = named(rows.filter(({ kind }) => kind === "operation"));

/** The names of the rows, or of those of one kind, that the bundle carries. */
export const carriedBy = (bundle, one) =>
  named(rows.filter(({ kind, pattern }) => (one ?? kind) === kind && pattern.test(bundle)));
