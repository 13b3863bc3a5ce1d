// Open shifts: shifts that nobody has taken yet.
// @ts-check

import { create, get, list, remove, update } from "./collection.js";
import { stageForDeletion, versioned } from "./versions.js";

/** @typedef {{ schedulingGroupId: string | null }} OpenShift */

/** @type {import("./versions.js").VersionedKind<OpenShift>} */
export const openShifts = versioned({
  name: "openShift",
  collection: "openShifts",
  idPrefix: "OPNSHFT_",
  rows: [list(), create(200), get(), update("PUT", { canReturnEntity: true }), remove(), stageForDeletion()],
});
