// The prefixes of ids. Printed from the tables by `cargo xtask print`.

/** The prefix of each parameter's id; the others are GUIDs. @type {Readonly<Record<string, string>>} */
export const prefixOf = {
  shiftId: "SHFT_",
  openShiftId: "OPNSHFT_",
  timeOffId: "SHFT_",
  timeOffReasonId: "TOR_",
  timeOffRequestId: "SREQ_",
  schedulingGroupId: "TAG_",
  openShiftChangeRequestId: "SREQ_",
  offerShiftRequestId: "SREQ_",
  swapShiftsChangeRequestId: "SREQ_",
  timeCardId: "TCK_",
  dayNoteId: "NOTE_",
  workforceIntegrationId: "WFI_",
};

/** Every prefix that Microsoft's pages show. @type {ReadonlyArray<string>} */
export const prefixes = [...Object.values(prefixOf), "BRK_", "SHPR_"];
