// What the query of a list asks for: $filter, $orderby, $top, $skipToken.

import { refusedBySchema } from "./errors.js";
import { date, instant, member } from "./values.js";

/**
 * @typedef {object} Options
 * @property {Record<string, Comparison>} [filter] the properties that may stand in a $filter
 * @property {boolean} [isPaged] whether $orderby, $top and $skipToken count
 *
 * @typedef {object} Comparison
 * @property {"eq" | "ge" | "le"} operator the only one the property takes
 * @property {import("./values.js").Type} type of the literal
 * @property {boolean} isQuoted whether the literal stands in quotation marks
 */

/** @returns {Comparison} */
export const instantIs = (operator) => ({ operator, type: instant({ nullable: false }), isQuoted: false });
/** @returns {Comparison} */
export const dateIs = (operator) => ({ operator, type: date({ nullable: false }), isQuoted: false });
/** @returns {Comparison} */
export const memberIs = (operator, table) => ({ operator, type: member(table), isQuoted: true });

const HOLDS = { eq: (a, b) => a === b, ge: (a, b) => a >= b, le: (a, b) => a <= b };

/** A query option by its name, which the service reads in any casing. */
function optionOf(query, name) {
  for (const [given, value] of query) if (given.toLowerCase() === name) return value;
  return undefined;
}

/** The entities a list shows, and the $skipToken of its next page. */
export function chosen(kind, asked, { filter, isPaged = false } = {}) {
  const all = [...asked.entities(kind).values()];
  const kept = filter ? filtered(all, filter, optionOf(asked.query, "$filter")) : all;
  if (!isPaged) return { list: kept };
  const sorted = ordered(kind, kept, optionOf(asked.query, "$orderby"));
  const from = positive(asked.query, "$skiptoken") ?? 0;
  const until = from + (positive(asked.query, "$top") ?? sorted.length);
  return { list: sorted.slice(from, until), next: until < sorted.length ? String(until) : undefined };
}

function positive(query, name) {
  const text = optionOf(query, name);
  if (text === undefined) return undefined;
  if (!/^[1-9]\d{0,8}$/.test(text)) throw refusedBySchema(`Invalid value '${text}' for ${name} query option found.`);
  return Number(text);
}

/** A value of an entity by its path, such as sharedShift/startDateTime; an instant as a number. */
function valueAt({ properties, ...tracked }, path) {
  const value = path.split("/").reduce((whole, name) => whole?.[name], { ...tracked, ...properties });
  return rankOf(value ?? null);
}

const rankOf = (value) => (/^\d{4}-\d\d-\d\dT/.test(value) ? Date.parse(value) : value);

const CLAUSE = /\s*([\w/]+)\s+(\w+)\s+('[^']*'|[^\s']+)(?:\s+(\w+)\s|\s*$)/y;

function filtered(entities, allowed, text) {
  if (text === undefined) return entities;
  const clauses = clausesOf(text).map((clause) => comparisonOf(clause, allowed));
  return entities.filter((entity) => clauses.every(({ path, holds }) => holds(valueAt(entity, path))));
}

const badFilter = () => refusedBySchema("Invalid filter clause");

/** The clauses of a $filter; `and` alone may join them, and no property stands in two. */
function clausesOf(text) {
  const clauses = [];
  for (CLAUSE.lastIndex = 0; CLAUSE.lastIndex < text.length; ) {
    const [whole, path, operator, literal, joint] = CLAUSE.exec(text) ?? [];
    const isLast = CLAUSE.lastIndex === text.length;
    if (whole === undefined || (isLast ? joint !== undefined : joint !== "and")) throw badFilter();
    if (clauses.some((clause) => clause.path === path)) {
      throw refusedBySchema(`The property '${path}' may appear only once in $filter query.`);
    }
    clauses.push({ path, operator, literal });
  }
  if (clauses.length === 0) throw badFilter();
  return clauses;
}

function comparisonOf({ path, operator, literal }, allowed) {
  if (!Object.hasOwn(allowed, path)) {
    throw refusedBySchema(`The entity property '${path}' is not allowed in $filter query.`);
  }
  const comparison = allowed[path];
  const isQuoted = literal.startsWith("'");
  if (operator !== comparison.operator || isQuoted !== comparison.isQuoted) throw badFilter();
  const wanted = rankOf(comparison.type.read(isQuoted ? literal.slice(1, -1) : literal, {}));
  // Where the version is not there, nothing holds.
  return { path, holds: (value) => value !== null && HOLDS[operator](value, wanted) };
}

const TRACKED = ["id", "createdDateTime", "lastModifiedDateTime"];

function ordered({ type }, entities, text) {
  if (text === undefined) return entities;
  const keys = text.split(",").map((part) => {
    const [path, direction = "asc", ...rest] = part.trim().split(/\s+/);
    const [name] = path.split("/");
    if (!TRACKED.includes(name) && !Object.hasOwn(type.properties, name)) {
      throw refusedBySchema(`Could not find a property named '${name}' on type '${type.name}'.`);
    }
    if (!["asc", "desc"].includes(direction) || rest.length > 0) throw refusedBySchema("Invalid orderby clause");
    return { path, sign: direction === "asc" ? 1 : -1 };
  });
  return [...entities].sort(byKeys(keys));
}

const byKeys = (keys) => (a, b) => {
  for (const { path, sign } of keys) {
    const order = compared(valueAt(a, path), valueAt(b, path));
    if (order !== 0) return sign * order;
  }
  return 0;
};

/** What is not there comes first. */
function compared(a, b) {
  if (a === b) return 0;
  if (a === null || b === null) return a === null ? -1 : 1;
  return a < b ? -1 : 1;
}
