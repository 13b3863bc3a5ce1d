// The query options of lists: $filter, $orderby, $top and $skipToken.
// @ts-check

import { refusedBySchema } from "./errors.js";

/**
 * @typedef {import("./context.js").Context} Context
 * @typedef {import("./scalars.js").Value} Value
 *
 * @typedef {object} ListOptions
 * @property {Record<string, Comparison>} [filter] the comparisons that a $filter may hold, by the path of the property
 * @property {boolean} [isPaged] whether the list supports $top and $skipToken
 * @property {boolean} [isOrdered] whether it supports $orderby
 *
 * @typedef {object} Comparison
 * @property {string} operator the only one that the property takes: eq, ge or le
 * @property {import("./scalars.js").Reader} reader of the literal
 * @property {boolean} isQuoted whether the literal is in quotation marks
 */

/**
 * @template {object} [P=import("./objects.js").Properties]
 * @typedef {import("./entities.js").Entity<P>} Entity
 */

/** @typedef {string | number | boolean | null} Rank a value that can be compared */

/** @type {Record<string, (one: NonNullable<Rank>, other: NonNullable<Rank>) => boolean>} */
const HOLDS = {
  eq: (one, other) => one === other,
  ge: (one, other) => one >= other,
  le: (one, other) => one <= other,
};

/** A query option by its name, in any casing. @param {URLSearchParams} query @param {string} name */
function optionOf(query, name) {
  for (const [given, value] of query) if (given.toLowerCase() === name) return value;
  return undefined;
}

/**
 * The entities that a list shows, and the $skipToken of its next page.
 * @template {object} P
 * @param {import("./entities.js").Kind<P>} kind
 * @param {Context} context
 * @param {ListOptions} [options]
 * @returns {{ list: Entity<P>[], next?: string }}
 */
export function selectPage(kind, context, { filter, isPaged = false, isOrdered = false } = {}) {
  const all = [...context.entities(kind).values()];
  const matching = filter ? filtered(all, filter, optionOf(context.query, "$filter")) : all;
  const sorted = isOrdered ? ordered(kind, matching, optionOf(context.query, "$orderby")) : matching;
  if (!isPaged) return { list: sorted };
  const from = positive(context.query, "$skiptoken") ?? 0;
  const to = from + (positive(context.query, "$top") ?? sorted.length);
  return { list: sorted.slice(from, to), next: to < sorted.length ? String(to) : undefined };
}

const MAX_INT32 = 2 ** 31 - 1;

/** @param {URLSearchParams} query @param {string} name */
function positive(query, name) {
  const text = optionOf(query, name);
  if (text === undefined) return undefined;
  if (!/^[1-9]\d{0,9}$/.test(text) || Number(text) > MAX_INT32)
    throw refusedBySchema(`Invalid value '${text}' for ${name} query option found.`);
  return Number(text);
}

/** The value at a path such as sharedShift/startDateTime. @param {Entity<object>} entity @param {string} path */
function rankAt({ properties, ...tracking }, path) {
  /** @type {unknown} */
  let value = { ...tracking, ...properties };
  for (const name of path.split("/")) value = /** @type {Record<string, unknown> | null | undefined} */ (value)?.[name];
  return rankOf(/** @type {Rank} */ (value ?? null));
}

/** A date-time as a number, any other value as it is. @template {Rank} R @param {R} value */
const rankOf = (value) => (typeof value === "string" && /^\d{4}-\d\d-\d\dT/.test(value) ? Date.parse(value) : value);

const CLAUSE = /\s*([\w/]+)\s+(\w+)\s+('[^']*'|[^\s']+)(?:\s+(\w+)\s|\s*$)/y;

/**
 * @template {object} P
 * @param {Entity<P>[]} entities
 * @param {Record<string, Comparison>} allowed
 * @param {string | undefined} text
 */
function filtered(entities, allowed, text) {
  if (text === undefined) return entities;
  const clauses = clausesOf(text).map((clause) => conditionOf(clause, allowed));
  return entities.filter((entity) => clauses.every(({ path, holds }) => holds(rankAt(entity, path))));
}

const badFilter = () => refusedBySchema("Invalid filter clause");

/** @typedef {{ path: string, operator: string, literal: string }} Clause */

/** The clauses of a $filter: only `and` may join them, and each property may appear once. @param {string} text */
function clausesOf(text) {
  /** @type {Clause[]} */
  const clauses = [];
  for (CLAUSE.lastIndex = 0; CLAUSE.lastIndex < text.length; ) {
    const [whole, path, operator, literal, conjunction] = CLAUSE.exec(text) ?? [];
    const isLast = CLAUSE.lastIndex === text.length;
    if (whole === undefined || (isLast ? conjunction !== undefined : conjunction !== "and")) throw badFilter();
    if (clauses.some((clause) => clause.path === path)) {
      throw refusedBySchema(`The property '${path}' may appear only once in $filter query.`);
    }
    clauses.push({ path, operator, literal });
  }
  if (clauses.length === 0) throw badFilter();
  return clauses;
}

/** @param {Clause} clause @param {Record<string, Comparison>} allowed */
function conditionOf({ path, operator, literal }, allowed) {
  if (!Object.hasOwn(allowed, path)) {
    throw refusedBySchema(`The entity property '${path}' is not allowed in $filter query.`);
  }
  const comparison = allowed[path];
  const isQuoted = literal.startsWith("'");
  if (operator !== comparison.operator || isQuoted !== comparison.isQuoted) throw badFilter();
  const operand = rankOf(/** @type {string} */ (comparison.reader.read(isQuoted ? literal.slice(1, -1) : literal, {})));
  // No comparison holds for null, such as a version that the entity lacks.
  return { path, holds: (/** @type {Rank} */ value) => value !== null && HOLDS[operator](value, operand) };
}

const TRACKING = ["id", "createdDateTime", "lastModifiedDateTime"];

/**
 * @template {object} P
 * @param {import("./entities.js").Kind<P>} kind
 * @param {Entity<P>[]} entities
 * @param {string | undefined} text
 */
function ordered({ type }, entities, text) {
  if (text === undefined) return entities;
  const keys = text.split(",").map((part) => {
    const [path, direction = "asc", ...rest] = part.trim().split(/\s+/);
    const [name] = path.split("/");
    if (!TRACKING.includes(name) && !Object.hasOwn(type.properties, name)) {
      throw refusedBySchema(`Could not find a property named '${name}' on type '${type.name}'.`);
    }
    if (!["asc", "desc"].includes(direction) || rest.length > 0) throw refusedBySchema("Invalid orderby clause");
    return { path, sign: direction === "asc" ? 1 : -1 };
  });
  return [...entities].sort(byKeys(keys));
}

/** @param {{ path: string, sign: number }[]} keys */
const byKeys = (keys) => (/** @type {Entity<object>} */ one, /** @type {Entity<object>} */ other) => {
  for (const { path, sign } of keys) {
    const order = compare(rankAt(one, path), rankAt(other, path));
    if (order !== 0) return sign * order;
  }
  return 0;
};

/** Null comes first. @param {Rank} one @param {Rank} other */
function compare(one, other) {
  if (one === other) return 0;
  if (one === null || other === null) return one === null ? -1 : 1;
  return one < other ? -1 : 1;
}
