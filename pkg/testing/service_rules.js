// How Shifts treats single properties beyond what their schema says: defaults, and what it sets, needs, hides or merges itself.
// @ts-check

/**
 * @typedef {object} ServiceRules
 * @property {Record<string, import("./scalars.js").Value>} [defaults] stored where a new object leaves the property out
 * @property {string[]} [sets] set by the service, which ignores them in bodies although the schema lets clients write them
 * @property {string[]} [ignores] not in the schema, but ignored in bodies
 * @property {string[]} [needs] refused when absent or null although the schema does not require them
 * @property {string[]} [hides] always null in responses
 * @property {string[]} [merges] objects of which an update retains the properties that it leaves out
 */

const STAGING = { defaults: { isStagedForDeletion: false } };

/**
 * The rules of a type; types inherit those of their base.
 * @type {Partial<Record<keyof typeof import("../generated/mock.js").types, ServiceRules>>}
 */
export const serviceRules = {
  schedule: {
    defaults: {
      provisionStatus: "Completed",
      isActivitiesIncludedWhenCopyingShiftsEnabled: true,
      offerShiftRequestsEnabled: true,
      openShiftsEnabled: true,
      swapShiftsRequestsEnabled: true,
      timeClockEnabled: true,
      timeOffRequestsEnabled: true,
    },
  },
  shift: STAGING,
  openShift: STAGING,
  timeOff: STAGING,
  openShiftItem: { defaults: { openSlotCount: 1 } },
  itemBody: { defaults: { contentType: "text" } },
  // The page calls isActive required and the schema calls it computed; public clients leave it out.
  schedulingGroup: { defaults: { isActive: true } },
  // https://learn.microsoft.com/graph/api/resources/schedulechangerequest
  scheduleChangeRequest: {
    defaults: { assignedTo: "manager", state: "pending" },
    sets: ["assignedTo", "state", "managerActionMessage"],
  },
  // The pages mark no property of a request as required, but a request without these is about nothing.
  timeOffRequest: { needs: ["startDateTime", "endDateTime", "timeOffReasonId"] },
  openShiftChangeRequest: { needs: ["openShiftId"] },
  offerShiftRequest: {
    defaults: { assignedTo: "recipient" },
    sets: ["recipientActionMessage"],
    needs: ["senderShiftId", "recipientUserId"],
  },
  swapShiftsChangeRequest: { needs: ["recipientShiftId"] },
  workforceIntegration: { defaults: { isActive: true }, merges: ["encryption"] },
  // In Graph's schema both types are open, so bodies may hold what responses hold.
  identity: { ignores: ["userIdentityType", "tenantId"] },
  identitySet: { ignores: ["conversation"] },
  // https://learn.microsoft.com/graph/api/resources/workforceintegrationencryption
  workforceIntegrationEncryption: { defaults: { protocol: "sharedSecret" }, hides: ["secret"] },
};
