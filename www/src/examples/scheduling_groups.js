// Examples for scheduling groups.
// @ts-check

import { people, schedulingGroupIds, teamId } from "../../seed/ids.js";
import { example } from "./example.js";

/** @import { ExampleValues } from "./example.js" */

/** @param {string} schedulingGroupId @param {ExampleValues} [options] */
const on = (schedulingGroupId, options = {}) => ({ teamId, schedulingGroupId, ...options });

// https://learn.microsoft.com/graph/api/schedule-post-schedulinggroups
const microsofts = {
  displayName: "Cashiers",
  isActive: true,
  userIds: ["c5d0c76b-80c4-481c-be50-923cd8d680a1", "2a4296b3-a28a-44ba-bc66-0274b9b95851"],
};

export const schedulingGroups = {
  listSchedulingGroups: [example("All", { teamId })],
  createSchedulingGroup: [
    example("For the café", { teamId }, { displayName: "Café", isActive: true, userIds: [people.megan] }),
    example("Microsoft's own example", { teamId }, microsofts),
    example("Without its users (refused)", { teamId }, { displayName: "Café", isActive: true }),
  ],
  getSchedulingGroup: [example("The counter", on(schedulingGroupIds.counter))],
  replaceSchedulingGroup: [
    example("Take Alex into the bakery", on(schedulingGroupIds.bakery), {
      displayName: "Bakery",
      isActive: true,
      userIds: [people.isaiah, people.alex],
    }),
    example("A string instead of an array (refused)", on(schedulingGroupIds.bakery), {
      displayName: "Bakery",
      isActive: true,
      userIds: people.isaiah,
    }),
  ],
  deleteSchedulingGroup: [example("Delete one: it becomes inactive", on(schedulingGroupIds.former))],
};
