// A workforce integration that makes Shifts read-only, as a worker: every change is refused, except those of the integration itself.
// @ts-check

import { handleCallbacks, readOnly } from "graph-shifts/callbacks";

/**
 * @typedef {object} Settings
 * @property {string} [WFI_SECRET] the shared secret that the integration is registered with; several are separated by commas, the newest first
 * @property {string} [WFI_ID] the integration's id, which its own writes carry as `passthrough`
 * @property {string} [WFI_TENANT] the tenant that may register it
 */

/** @param {Settings} settings */
export const readOnlyShifts = ({ WFI_SECRET = "", WFI_ID, WFI_TENANT }) =>
  handleCallbacks({
    secret: WFI_SECRET.split(","),
    workforceIntegrationId: WFI_ID,
    tenantId: WFI_TENANT,
    update: readOnly("This schedule is planned in Contoso Planning. Please change it there."),
  });

export default {
  /** @param {Request} request @param {Settings} env */
  fetch: (request, env) => readOnlyShifts(env)(request),
};
