// The inputs of the cases. Members are in the order of Microsoft's examples.
// @ts-check

/**
 * An operation's input, as the bench passes it to every way.
 *
 * @typedef {{ body: Record<string, unknown>, [name: string]: unknown }} Input
 */

/** @param {string} displayName @param {string} start @param {string} end @param {boolean} isPaid */
const activity = (displayName, start, end, isPaid) => ({
  isPaid,
  startDateTime: `2026-11-23T${start}:00Z`,
  endDateTime: `2026-11-23T${end}:00Z`,
  code: "",
  displayName,
  theme: "pink",
});

/** An open shift with three activities. */
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

const { sharedOpenShift } = openShift.body;
const [opening, lunch, closing] = sharedOpenShift.activities;

/** The same open shift with a theme that does not exist, a start without an offset, and a string for a boolean. */
export const openShiftWithThreeIssues = {
  ...openShift,
  body: {
    ...openShift.body,
    sharedOpenShift: {
      ...sharedOpenShift,
      theme: "teal",
      activities: [opening, { ...lunch, startDateTime: "2026-11-23T12:00:00" }, { ...closing, isPaid: "yes" }],
    },
  },
};

/** The same open shift with two options, which become headers. */
export const openShiftWithOptions = {
  ...openShift,
  returnRepresentation: true,
  passthrough: "WFI_05227533-379e-4a0a-9d17-afe306a1e10d",
};

/** A workforce integration whose flags are lists. */
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

/** Microsoft's example of updateWorkforceIntegration: a short secret and a URL that ends in a slash are two warnings. */
export const microsoftsExample = {
  workforceIntegrationId: "c5d0c76b-80c4-481c-be50-923cd8d680a1",
  body: {
    displayName: "ABCWorkforceIntegration",
    apiVersion: 1,
    isActive: true,
    encryption: { protocol: "sharedSecret", secret: "My Secret" },
    url: "https://ABCWorkforceIntegration.com/Contoso/",
    supportedEntities: "Shift,SwapRequest",
    eligibilityFilteringEnabledEntities: "SwapRequest",
  },
};
