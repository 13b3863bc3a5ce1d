// Finds which of the package's tables a bundle carries.
import { readFileSync } from "node:fs";

const printed = ["operations.js", "types.js"]
  .map((file) => readFileSync(new URL(`../../pkg/${file}`, import.meta.url), "utf8"))
  .join("");

/** Each operation, type and enumeration: its kind, its name, and the text behind it: method and path, properties or members. */
const rows = [...printed.matchAll(/\/\*#__PURE__\*\/ (\w+)\(\s*"([^"]*)", "([^"]*)"/g)].map(([, kind, name, text]) => ({
  kind,
  name,
  text,
}));
/** An enumeration's name stands between marks. */
const named = (chosen) => chosen.map(({ name, text }) => /[a-z]\w+/.exec(name)?.[0] ?? text).sort();

/** The names of all tables; one without a name goes by its text. */
export const all = named(rows);

/** The names of all operations. */
export const operations = named(rows.filter(({ kind }) => kind === "operation"));

const holds = (bundle, string) => string !== "" && ['"', "'", "`"].some((quote) => bundle.includes(quote + string + quote));

/** The names of the tables, or of those of one kind, whose name or text the bundle holds as a string of its own. */
export const carriedBy = (bundle, one) =>
  named(
    rows.filter(({ kind, name, text }) => (one === undefined || kind === one) && (holds(bundle, name) || holds(bundle, text))),
  );
