// Shifts: who works when.
// @ts-check

import { create, get, list, remove, update } from "./collection.js";
import { filterType } from "./filters.js";
import { schedulingGroups } from "./scheduling_groups.js";
import { stageForDeletion, versioned } from "./versions.js";

/** @typedef {{ userId: string, schedulingGroupId: string | null }} Shift */

/**
 * Puts a shift without a group into the first active group of its user, as the example shows:
 * https://learn.microsoft.com/graph/api/schedule-post-shifts
 * @template {Shift} P
 * @param {P} properties
 * @param {import("./context.js").Context} context
 */
function complete(properties, context) {
  const group = [...context.entities(schedulingGroups).values()].find(
    ({ properties: { isActive, userIds } }) => isActive && userIds.includes(properties.userId),
  );
  return { ...properties, schedulingGroupId: properties.schedulingGroupId ?? group?.id ?? null };
}

/** @type {import("./versions.js").VersionedKind<Shift>} */
export const shifts = versioned({
  name: "shift",
  collection: "shifts",
  idPrefix: "SHFT_",
  rows: [
    // https://learn.microsoft.com/graph/api/schedule-list-shifts; $top is not there, but public programs use it.
    list({ filter: filterType("listShiftsFilter"), isPaged: true }),
    create(201),
    get(),
    update("PUT", { canReturnEntity: true }),
    remove(),
    stageForDeletion(),
  ],
  complete,
});
