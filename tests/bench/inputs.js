// The two inputs that are measured, their names in the order of Microsoft's examples: an openShift with three activities and a workforceIntegration.

const activity = (displayName, start, end, isPaid) => ({
  isPaid,
  startDateTime: `2026-11-23T${start}:00Z`,
  endDateTime: `2026-11-23T${end}:00Z`,
  code: "",
  displayName,
  theme: "pink",
});

export const openShift = {
  teamId: "3d88b7a2-f988-4f4b-bb34-d66df66af126",
  openShiftId: "OPNSHFT_577b75d2-a927-48c0-a5d1-dc984894e7b8",
  body: {
    schedulingGroupId: "TAG_4ab7d329-1f7e-4eaf-ba93-63f1ff3f3c4a",
    sharedOpenShift: {
      displayName: "Day",
      startDateTime: "2026-11-23T08:00:00Z",
      endDateTime: "2026-11-23T16:00:00Z",
      theme: "blue",
      notes: "Bring keys",
      openSlotCount: 2,
      activities: [
        activity("Opening", "08:00", "09:00", true),
        activity("Lunch", "12:00", "12:30", false),
        activity("Closing and counting", "15:00", "16:00", true),
      ],
    },
    draftOpenShift: null,
    isStagedForDeletion: false,
  },
};

export const workforceIntegration = {
  workforceIntegrationId: "WFI_05227533-379e-4a0a-9d17-afe306a1e10d",
  body: {
    displayName: "ABCWorkforceIntegration",
    apiVersion: 1,
    isActive: true,
    encryption: { protocol: "sharedSecret", secret: "0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef" },
    url: "https://abc.example/contoso",
    supportedEntities: ["shift", "swapRequest"],
    eligibilityFilteringEnabledEntities: ["swapRequest"],
  },
};
