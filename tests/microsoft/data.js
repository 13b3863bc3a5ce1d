// The data of the mock for Microsoft's clients.

export const TEAM = "3d88b7a2-f988-4f4b-bb34-d66df66af126";
export const USER = "aa162a04-bec6-4b81-ba99-96caa7b2b24d";

/** A shift's hours on a day of November 2026. @param {number} day */
export const item = (day, theme = "blue") => ({
  startDateTime: `2026-11-${day}T08:00:00Z`,
  endDateTime: `2026-11-${day}T16:00:00Z`,
  theme,
  activities: [],
});

export const data = {
  teams: [
    {
      id: TEAM,
      shifts: [
        { id: "SHFT_1", userId: USER, sharedShift: item(23) },
        { id: "SHFT_both", userId: USER, draftShift: item(24, "green"), sharedShift: item(24) },
        { id: "SHFT_steel", userId: USER, sharedShift: item(25, "steel") },
      ],
      openShifts: [{ id: "OPNSHFT_1", sharedOpenShift: { ...item(23), openSlotCount: 1 } }],
    },
  ],
  workforceIntegrations: [
    {
      id: "WFI_1",
      displayName: "Contoso",
      apiVersion: 1,
      url: "https://shifts.example.com/wfi",
      supportedEntities: "shift,swapRequest",
      encryption: { protocol: "sharedSecret", secret: "s".repeat(64) },
    },
  ],
};
