// Looks up what a path of a body is in the printed tables.
// @ts-check

import { enumerations, operations, types } from "../../generated/tables.js";

/** @import { BodyOperation, Enumeration, ObjectType, Property } from "../../generated/tables.js" */

/**
 * What a value is: `type` of an object, `enumeration` of a member or of flags. `isItem` is set within an array.
 * @typedef {object} Known
 * @property {BodyOperation} operation
 * @property {Property | undefined} property undefined for the body itself
 * @property {ObjectType | undefined} type
 * @property {ObjectType | undefined} holder the type that has the property
 * @property {Enumeration | undefined} enumeration
 * @property {boolean} isItem
 */

/** @param {Property} property */
const enumerationOf = ({ kind, of = "" }) => (kind === "enumeration" || kind === "flags" ? enumerations[of] : undefined);

/**
 * @param {string} operationName
 * @param {(string | number)[]} path
 * @returns {Known | undefined} undefined if the tables have nothing there
 */
export function known(operationName, path) {
  const operation = operations[operationName];
  if (operation === undefined) return undefined;
  /** @type {Known} */
  let found = {
    operation,
    ...{ property: undefined, holder: undefined, enumeration: undefined },
    type: types[operation.body],
    isItem: false,
  };
  for (const step of path) {
    const next = typeof step === "number" ? itemOf(found) : propertyOf(found, step);
    if (next === undefined) return undefined;
    found = next;
  }
  return found;
}

/** An item of an array; flags may be one, too. @param {Known} found @returns {Known | undefined} */
function itemOf(found) {
  const { property, isItem } = found;
  const holdsItems = property !== undefined && !isItem && (property.list === true || property.kind === "flags");
  return holdsItems ? { ...found, isItem: true } : undefined;
}

/** @param {Known} found @param {string} name @returns {Known | undefined} */
function propertyOf({ operation, type, property: outer, isItem }, name) {
  const isList = outer?.list === true && !isItem;
  if (type === undefined || isList || !Object.hasOwn(type.properties, name)) return undefined;
  const property = type.properties[name];
  const inner = property.kind === "object" && property.of !== undefined ? types[property.of] : undefined;
  return { operation, property, type: inner, holder: type, enumeration: enumerationOf(property), isItem: false };
}

/**
 * The page of the docs on a property or a member: that of its enumeration, otherwise of the type that has it, otherwise of the operation.
 * @param {Known} found
 * @param {boolean} isMember
 */
export const docsOf = ({ enumeration, holder, operation }, isMember) =>
  (isMember ? enumeration?.docs : undefined) ?? holder?.docs ?? operation.docs;
