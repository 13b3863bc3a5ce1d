// The operations, a function each. Printed from the tables by `cargo xtask print`.

import type { EntityOperation, RepresentationOperation } from "./contract.js";
import type {
  OpenShift,
  UpdateOpenShiftBody,
  UpdateOpenShiftInput,
  UpdateWorkforceIntegrationBody,
  UpdateWorkforceIntegrationInput,
  WorkforceIntegration,
} from "./shifts.js";

/** Replaces an open shift; what the body leaves out keeps its value. https://learn.microsoft.com/graph/api/openshift-update?view=graph-rest-1.0 */
export declare const updateOpenShift: RepresentationOperation<UpdateOpenShiftInput, UpdateOpenShiftBody, OpenShift>;

/** Changes a workforce integration in part. https://learn.microsoft.com/graph/api/workforceintegration-update?view=graph-rest-1.0 */
export declare const updateWorkforceIntegration: EntityOperation<UpdateWorkforceIntegrationInput, UpdateWorkforceIntegrationBody, WorkforceIntegration>;
