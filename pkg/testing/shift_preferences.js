// Shift preferences: when a user is available for work.
// @ts-check

import { change, readUpdate, storeNew } from "./entities.js";
import { objectType } from "./schema.js";

/** @typedef {import("./entities.js").Kind} Kind */

/**
 * The preferences of the user in the path; without a seed, they are empty.
 * @param {Kind} kind
 * @param {import("./context.js").Context} context
 */
function preferencesOf(kind, context) {
  const [stored] = context.entities(kind).values();
  return stored ?? storeNew(kind, {}, context);
}

/** @param {Kind} kind @returns {import("./collection.js").Row} */
const get = (kind) => ({
  method: "GET",
  path: kind.path,
  run: (context) => ({ status: 200, kind, entity: preferencesOf(kind, context) }),
});

/**
 * The page says PATCH: https://learn.microsoft.com/graph/api/shiftpreferences-put
 * A report says that only PUT works: https://github.com/microsoftgraph/msgraph-sdk-design/issues/119
 * @param {"PATCH" | "PUT"} method
 * @returns {(kind: Kind) => import("./collection.js").Row}
 */
const update = (method) => (kind) => ({
  method,
  path: kind.path,
  run(context) {
    const entity = preferencesOf(kind, context);
    change(entity, readUpdate(kind, context, entity.properties), context);
    return { status: 204 };
  },
});

/** @type {Kind} */
export const shiftPreferences = {
  path: "/users/{userId}/settings/shiftPreferences",
  idPrefix: "SHPR_",
  type: objectType("shiftPreferences"),
  rows: [get, update("PATCH"), update("PUT")],
};
