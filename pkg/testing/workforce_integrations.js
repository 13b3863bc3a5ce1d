// Workforce integrations: the systems that Shifts calls when something changes.
// @ts-check

import { create, get, list, remove, update } from "./collection.js";
import { objectType } from "./schema.js";

/** @type {import("./entities.js").Kind} */
export const workforceIntegrations = {
  path: "/teamwork/workforceIntegrations",
  idPrefix: "WFI_",
  type: objectType("workforceIntegration"),
  rows: [list(), create(201), get(), update("PATCH", { returnsEntity: true }), remove()],
};
