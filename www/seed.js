// What the stand-in holds when the workbench starts; the page's examples change these.

export const teamId = "3d88b7a2-f988-4f4b-bb34-d66df66af126";

/** A manager of the team: https://learn.microsoft.com/graph/api/openshift-get shows the same user. */
export const managerId = "366c0b19-49b1-41b5-a03f-9f3887bd0ed8";

export const schedulingGroupId = "TAG_4ab7d329-1f7e-4eaf-ba93-63f1ff3f3c4a";

export const openShiftIds = {
  drafted: "OPNSHFT_577b75d2-a927-48c0-a5d1-dc984894e7b8",
  shared: "OPNSHFT_d8da84aa-0138-45f9-9ac7-5d06712211d3",
  both: "OPNSHFT_08d53eb5-6a1d-4b5a-9bd3-5d0b4c0e8a51",
};

export const workforceIntegrationId = "WFI_05227533-379e-4a0a-9d17-afe306a1e10d";

const morning = {
  displayName: "Opening",
  notes: "Keys are with the night watch",
  startDateTime: "2026-11-23T07:00:00Z",
  endDateTime: "2026-11-23T11:00:00Z",
  theme: "blue",
  openSlotCount: 1,
  activities: [],
};

const evening = {
  ...morning,
  displayName: "Late shift",
  notes: null,
  startDateTime: "2026-11-23T16:00:00Z",
  endDateTime: "2026-11-23T22:00:00Z",
  theme: "steel",
  openSlotCount: 2,
};

/** @type {import("graph-shifts/testing").ShiftsStandInOptions} */
export const seed = {
  user: { id: managerId, displayName: "John Doe" },
  teams: [
    {
      id: teamId,
      openShifts: [
        { id: openShiftIds.drafted, schedulingGroupId, draftOpenShift: morning },
        { id: openShiftIds.shared, schedulingGroupId, sharedOpenShift: evening },
        {
          id: openShiftIds.both,
          schedulingGroupId,
          draftOpenShift: { ...evening, openSlotCount: 3 },
          sharedOpenShift: evening,
        },
      ],
    },
  ],
  workforceIntegrations: [
    {
      id: workforceIntegrationId,
      displayName: "Contoso time and attendance",
      url: "https://wfm.contoso.com/shifts",
      apiVersion: 1,
      isActive: true,
      supportedEntities: "shift,swapRequest,userShiftPreferences,openShift,openShiftRequest",
      eligibilityFilteringEnabledEntities: "none",
      encryption: { protocol: "sharedSecret", secret: "0123456789abcdef".repeat(4) },
    },
  ],
};
