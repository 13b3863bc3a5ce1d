// Good inputs of both operations, each made anew so that a test may change it.
// @ts-check

export const teamId = "3d88b7a2-f988-4f4b-bb34-d66df66af126";
export const openShiftId = "OPNSHFT_577b75d2-a927-48c0-a5d1-dc984894e7b8";
export const workforceIntegrationId = "WFI_05227533-379e-4a0a-9d17-afe306a1e10d";

/** @param {Partial<import("graph-shifts").ShiftActivity>} [changes] */
export const activity = (changes) => ({
  code: "",
  displayName: "Lunch",
  startDateTime: "2026-11-23T12:00:00Z",
  endDateTime: "2026-11-23T12:30:00Z",
  isPaid: false,
  ...changes,
});

/** @param {Partial<import("graph-shifts").OpenShiftItem>} [changes] */
export const item = (changes) => ({
  startDateTime: "2026-11-23T08:00:00Z",
  endDateTime: "2026-11-23T16:00:00Z",
  theme: "blue",
  openSlotCount: 1,
  activities: [],
  ...changes,
});

/**
 * The input of an openShift whose shared version has `changes`.
 * @param {Partial<import("graph-shifts").OpenShiftItem>} [changes]
 */
export const openShift = (changes) => ({ teamId, openShiftId, body: { sharedOpenShift: item(changes), draftOpenShift: null } });

/**
 * The input of a workforceIntegration.
 * @template T
 * @param {T} body
 */
export const integration = (body) => ({ workforceIntegrationId, body });
