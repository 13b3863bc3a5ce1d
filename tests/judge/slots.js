// The places of a body that are held to the facts.

/**
 * @typedef {object} Slot
 * @property {object | unknown[]} holder the object or list that holds the value
 * @property {string | number} key where in it
 * @property {import("./facts.js").Property} property what belongs there
 * @property {string} name the type and the property, `shift.userId`; of an item of a list `schedulingGroup.userIds[]`
 * @property {(string | number)[]} path from the body
 */

/** Every object of a body with its type and path, outermost first, and every place in them. What is dropped unread is left out. */
export function walk(body, of, types) {
  const found = { objects: [], slots: [] };
  object(body, of, [], types, found);
  return found;
}

function object(value, of, path, types, found) {
  found.objects.push({ value, of, path });
  for (const [key, inner] of Object.entries(value)) {
    const property = of.properties.get(key);
    if (!property || property.readOnly) continue;
    const slot = { holder: value, key, property, name: `${of.name}.${key}`, path: [...path, key] };
    found.slots.push(slot);
    if (property.collection && inner) items(inner, slot, types, found);
    else within(inner, property.type, slot.path, types, found);
  }
}

function items(list, { property, name, path }, types, found) {
  const item = { ...property, collection: false, nullable: false };
  list.forEach((inner, key) => {
    found.slots.push({ holder: list, key, property: item, name: `${name}[]`, path: [...path, key] });
    within(inner, property.type, [...path, key], types, found);
  });
}

function within(inner, type, path, types, found) {
  if (types[type] && inner !== null) object(inner, types[type], path, types, found);
}
