// Scheduling groups: who is planned together.

import { SCHEDULE, changeTracked, create, deactivate, get, list as all, update } from "./collection.js";
import { boolean, list, required, text } from "./values.js";

/** @type {import("./collection.js").Kind} */
export const schedulingGroups = {
  path: `${SCHEDULE}/schedulingGroups`,
  idPrefix: "TAG_",
  type: changeTracked("schedulingGroup", {
    displayName: text({ nullable: false }),
    isActive: boolean({ nullable: false, absent: true }),
    userIds: required(list(text({ nullable: false }))),
    code: text(),
  }),
  rows: [all(), create(201), get(), update("PUT", { isShown: true, isWhole: true }), deactivate()],
};
