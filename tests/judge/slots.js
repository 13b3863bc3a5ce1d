// Finds the places of a body that the facts describe.
// @ts-check

/** @import { Found, JsonObject, Path, Slot, Type, Types } from "./judge.js" */

/**
 * Every object of a body and every place in them, without those that are dropped unread.
 * @param {JsonObject} body
 * @param {Type} of
 * @param {Types} types
 */
export function walk(body, of, types) {
  /** @type {Found} */
  const found = { objects: [{ value: body, of, path: [] }], slots: [] };
  members(body, of, [], types, found);
  return found;
}

/** @type {(value: JsonObject, of: Type, path: Path, types: Types, found: Found) => void} */
function members(value, of, path, types, found) {
  for (const [key, inner] of Object.entries(value)) {
    const property = of.properties.get(key);
    if (!property || property.readOnly) continue;
    const slot = { holder: value, key, property, name: `${of.name}.${key}`, path: [...path, key] };
    found.slots.push(slot);
    if (property.collection && Array.isArray(inner)) items(inner, slot, types, found);
    else within(inner, property.type, slot.path, types, found);
  }
}

/** @type {(list: unknown[], slot: Slot, types: Types, found: Found) => void} */
function items(list, { property, name, path }, types, found) {
  const item = { ...property, collection: false, nullable: false };
  list.forEach((inner, key) => {
    const holder = /** @type {JsonObject} */ (/** @type {unknown} */ (list));
    found.slots.push({ holder, key, property: item, name: `${name}[]`, path: [...path, key] });
    within(inner, property.type, [...path, key], types, found);
  });
}

/** @type {(inner: unknown, type: string, path: Path, types: Types, found: Found) => void} */
function within(inner, type, path, types, found) {
  if (!types[type] || inner === null) return;
  const value = /** @type {JsonObject} */ (inner);
  found.objects.push({ value, of: types[type], path });
  members(value, types[type], path, types, found);
}
