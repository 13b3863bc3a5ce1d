// What a row may use: the room as one request sees it.

import { instantText } from "./values.js";

/**
 * @param {object} room
 * @param {Record<string, string>} parameters of the path
 * @param {object} [more] what the request brings: body, prefers, query, actsAs
 */
export function ask(room, parameters, { actsAs, ...more } = {}) {
  const user = userOf(room, actsAs);
  return {
    query: new URLSearchParams(),
    ...more,
    parameters,
    userId: user.id,
    newId: room.newId,
    time: () => instantText(room.now()),
    entities: ({ path }) =>
      entitiesOf(
        room,
        path.replace(/\{(\w+)\}/g, (_, name) => parameters[name].toLowerCase()),
      ),
    stamp: () => ({
      lastModifiedDateTime: room.now().toISOString(),
      lastModifiedBy: { application: null, device: null, user },
      etag: `"${room.newId()}"`,
    }),
  };
}

/** Who acts: the user acted for, of whom only the id is known, or else the room's. */
function userOf({ user }, actsAs) {
  const acting = actsAs === undefined || actsAs === user.id ? user : { id: actsAs, displayName: null };
  return { ...acting, userIdentityType: "aadUser", tenantId: null };
}

function entitiesOf({ collections }, path) {
  if (!collections.has(path)) collections.set(path, new Map());
  return collections.get(path);
}
