// What a row says of its entity when that was read, and whether it still holds.
// @ts-check

import { issue } from "../problem.js";

/** @import { Operation } from "../operations.js" */
/** @import { Issue } from "../problem.js" */

/**
 * The entity's `lastModifiedDateTime` and `@odata.etag`, or one of them.
 * @typedef {{ lastModifiedDateTime?: string, etag?: string }} UnchangedSince
 */

/** A date-time with an offset, as Graph writes it. */
export const DATE_TIME = /^\d{4}-\d\d-\d\dT\d\d:\d\d.*(?:Z|[+-]\d\d:\d\d)$/i;

/** An action of an entity, such as its approval. What creates an entity, or concerns many, is none. */
const ACTION = /\{\w+\}\/\w+$/;

const WITHOUT_ENTITY = issue("unknown_input", ["unchangedSince"], "has no meaning here: the operation is not for an entity");
const NOT_A_STATE = issue(
  "wrong_type",
  ["unchangedSince"],
  "must be an object with the `lastModifiedDateTime` or the `etag` of the entity when it was read, or both",
);
const NOT_A_DATE_TIME = issue("not_an_instant", ["unchangedSince", "lastModifiedDateTime"], "must be a date-time with an offset");

/**
 * @param {unknown} value of the member `unchangedSince`
 * @param {Operation} operation
 * @returns {Issue | undefined}
 */
export function faultIn(value, { method, path }) {
  if (method === "POST" && !ACTION.test(path)) return WITHOUT_ENTITY;
  if (typeof value !== "object" || value === null) return NOT_A_STATE;
  const { lastModifiedDateTime, etag, ...others } = /** @type {Record<string, unknown>} */ (value);
  const given = [lastModifiedDateTime, etag].filter((member) => member !== undefined);
  const isState = given.length > 0 && given.every((member) => typeof member === "string" && member !== "");
  if (!isState || Object.keys(others).length) return NOT_A_STATE;
  const isDateTime = DATE_TIME.test(`${lastModifiedDateTime}`) && !Number.isNaN(Date.parse(`${lastModifiedDateTime}`));
  return lastModifiedDateTime === undefined || isDateTime ? undefined : NOT_A_DATE_TIME;
}

/**
 * The URL to read the entity of a request from. Microsoft documents `If-Match` for no operation of Shifts, so that the entity is read instead.
 * @param {{ method: string, url: string }} request
 */
export const entityUrlOf = ({ method, url }) => (method === "POST" ? url.replace(/\/\w+$/, "") : url);

/**
 * Whether everything that the row says of its entity is still so.
 * @param {unknown} read
 * @param {UnchangedSince} since
 */
export function isUnchanged(read, { lastModifiedDateTime, etag }) {
  const entity = /** @type {Record<string, unknown> | null | undefined} */ (read);
  if (etag !== undefined && entity?.["@odata.etag"] !== etag) return false;
  return lastModifiedDateTime === undefined || Date.parse(`${entity?.lastModifiedDateTime}`) === Date.parse(lastModifiedDateTime);
}
