// The operations, a function each. Printed from the tables by `cargo xtask print`.

import { operation } from "./operation.js";

/** Replaces an open shift; what the body leaves out keeps its value. https://learn.microsoft.com/graph/api/openshift-update?view=graph-rest-1.0 */
export const updateOpenShift = /*#__PURE__*/ operation({
  index: 0,
  name: "updateOpenShift",
  method: "PUT",
  path: "/teams/{teamId}/schedule/openShifts/{openShiftId}",
  ids: ["guid", "OPNSHFT_"],
  entity: false,
  evolves: true,
  options: ["returnRepresentation", "actsAs", "permissionType", "passthrough", "baseUrl", "allow"],
  contradicted: false,
  permissions: { delegated: ["Schedule.ReadWrite.All", "Group.ReadWrite.All"], application: ["Schedule.ReadWrite.All"] },
  page: "https://learn.microsoft.com/graph/api/openshift-update?view=graph-rest-1.0",
});

/** Changes a workforce integration in part. https://learn.microsoft.com/graph/api/workforceintegration-update?view=graph-rest-1.0 */
export const updateWorkforceIntegration = /*#__PURE__*/ operation({
  index: 1,
  name: "updateWorkforceIntegration",
  method: "PATCH",
  path: "/teamwork/workforceIntegrations/{workforceIntegrationId}",
  ids: ["WFI_"],
  entity: true,
  evolves: true,
  options: ["actsAs", "permissionType", "baseUrl", "allow"],
  contradicted: true,
  permissions: { delegated: ["WorkforceIntegration.ReadWrite.All"], application: ["WorkforceIntegration.ReadWrite.All"] },
  page: "https://learn.microsoft.com/graph/api/workforceintegration-update?view=graph-rest-1.0",
});
