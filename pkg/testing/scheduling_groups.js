// Scheduling groups: users who are scheduled together.
// @ts-check

import { create, deactivate, get, list, SCHEDULE, update } from "./collection.js";
import { objectType } from "./schema.js";

/** @type {import("./entities.js").Kind<{ isActive: boolean, userIds: string[] }>} */
export const schedulingGroups = {
  path: `${SCHEDULE}/schedulingGroups`,
  idPrefix: "TAG_",
  type: objectType("schedulingGroup"),
  rows: [list(), create(201), get(), update("PUT", { returnsEntity: true, isWhole: true }), deactivate()],
};
