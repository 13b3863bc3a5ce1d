// Examples for open shifts.
// @ts-check

import { openShiftIds, schedulingGroupIds, teamId } from "../../seed/ids.js";
import { example } from "./example.js";

/** @import { ExampleValues } from "./example.js" */

const schedulingGroupId = schedulingGroupIds.counter;
/** @param {string} openShiftId @param {ExampleValues} [options] */
const on = (openShiftId, options = {}) => ({ teamId, openShiftId, ...options });

const morning = {
  displayName: "Opening",
  notes: "Keys are with the night watch",
  startDateTime: "2026-11-23T07:00:00Z",
  endDateTime: "2026-11-23T11:00:00Z",
  theme: "blue",
  openSlotCount: 2,
  activities: [],
};

const coffee = {
  code: "",
  displayName: "Coffee",
  isPaid: true,
  startDateTime: "2026-11-23T09:00:00Z",
  endDateTime: "2026-11-23T09:15:00Z",
  theme: "darkBrown",
};

// https://learn.microsoft.com/graph/api/openshift-update
const microsofts = {
  schedulingGroupId: "TAG_4ab7d329-1f7e-4eaf-ba93-63f1ff3f3c4a",
  sharedOpenShift: {
    displayName: null,
    startDateTime: "2024-11-04T20:00:00Z",
    endDateTime: "2024-11-04T21:00:00Z",
    theme: "blue",
    notes: null,
    openSlotCount: 1,
    activities: [],
  },
  draftTimeOff: null,
  isStagedForDeletion: false,
};

// https://learn.microsoft.com/graph/api/openshift-get
const response = {
  id: "OPNSHFT_d8da84aa-0138-45f9-9ac7-5d06712211d3",
  createdDateTime: "2024-11-08T22:11:18.091Z",
  lastModifiedDateTime: "2024-11-08T22:11:18.091Z",
  schedulingGroupId: "TAG_4ab7d329-1f7e-4eaf-ba93-63f1ff3f3c4a",
  isStagedForDeletion: false,
  draftOpenShift: null,
  lastModifiedBy: {
    application: null,
    device: null,
    user: {
      id: "366c0b19-49b1-41b5-a03f-9f3887bd0ed8",
      displayName: "John Doe",
      userIdentityType: "aadUser",
      tenantId: null,
    },
  },
  sharedOpenShift: { ...microsofts.sharedOpenShift, openSlotCount: 4 },
  schedulingGroupInfo: {
    displayName: "",
    schedulingGroupId: "TAG_4ab7d329-1f7e-4eaf-ba93-63f1ff3f3c4a",
    code: null,
  },
};

const mistakes = `{
  "sharedOpenshift": {
    "startDateTime": "2026-11-23T07:00:00Z"
  },
  "draftOpenShift": {
    "displayName": "Opening",
    "startDateTime": "2026-02-30T07:00:00Z",
    "endDateTime": "2026-11-23T11:00:00",
    "theme": "navy",
    "openSlotCount": -1,
    "activities": [
      { "code": "", "displayName": "Coffee", "startDateTime": "2026-11-23T09:15:00Z", "endDateTime": "2026-11-23T09:00:00Z" }
    ]
  },
  "isStagedForDeletion": "no"
}`;

export const openShifts = {
  listOpenShifts: [
    example("All", { teamId }),
    example("With an option that the page does not list (warned)", { teamId, query: { $top: 2 } }),
  ],
  createOpenShift: [
    example("Draft one", { teamId }, { schedulingGroupId, draftOpenShift: morning }),
    example("Share one with two slots", { teamId }, { schedulingGroupId, sharedOpenShift: morning }),
    example("In no version (refused)", { teamId }, { schedulingGroupId, draftOpenShift: null, sharedOpenShift: null }),
  ],
  getOpenShift: [
    example("One that is shared", on(openShiftIds.shared)),
    example("One that is drafted", on(openShiftIds.drafted)),
  ],
  updateOpenShift: [
    example("Share a draft with employees", on(openShiftIds.drafted), { schedulingGroupId, sharedOpenShift: morning }),
    example("Change the draft", on(openShiftIds.drafted, { returnRepresentation: true }), {
      draftOpenShift: { ...morning, theme: "steel", activities: [coffee] },
      sharedOpenShift: null,
    }),
    example("Keep the shared version", on(openShiftIds.both, { otherVersion: "keep" }), { draftOpenShift: morning }),
    example("Hide it from employees (warned)", on(openShiftIds.both), { draftOpenShift: morning }),
    example("Microsoft's own example", on(openShiftIds.drafted), microsofts),
    example("Microsoft's response, sent back", on(openShiftIds.shared), response),
    example("The response of another one (warned)", on(openShiftIds.drafted), response),
    example("Discard a draft", on(openShiftIds.both), { draftOpenShift: null }),
    example("Both versions (refused)", on(openShiftIds.both), { draftOpenShift: morning, sharedOpenShift: morning }),
    example("With the times outside of the version (refused)", on(openShiftIds.both), {
      sharedOpenShift: { displayName: "Opening", openSlotCount: 1, activities: [] },
      startDateTime: morning.startDateTime,
      endDateTime: morning.endDateTime,
    }),
    example("Many mistakes", on(".."), mistakes),
    example("Broken JSON", on(openShiftIds.drafted), '{\n  "isStagedForDeletion": true,\n  "isStagedForDeletion": false,\n}'),
  ],
  deleteOpenShift: [example("Delete one", on(openShiftIds.cancelled))],
  stageOpenShiftForDeletion: [example("Stage one; sharing Tuesday deletes it", on(openShiftIds.surplus))],
};
