// Examples for updateOpenShift, on the open shifts the stand-in starts with.

import { openShiftIds, schedulingGroupId, teamId } from "../../seed.js";

const json = (body) => JSON.stringify(body, null, 2);
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
const answer = {
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

/** @type {import("../examples.js").Example[]} */
export const updateOpenShift = [
  {
    title: "Share a draft with employees",
    values: on(openShiftIds.drafted),
    text: json({ schedulingGroupId, sharedOpenShift: morning }),
  },
  {
    title: "Change the draft",
    values: on(openShiftIds.drafted, { returnRepresentation: true }),
    text: json({ draftOpenShift: { ...morning, theme: "steel", activities: [coffee] }, sharedOpenShift: null }),
  },
  { title: "Microsoft's own example", values: on(openShiftIds.drafted), text: json(microsofts) },
  { title: "Microsoft's answer, sent back", values: on(openShiftIds.shared), text: json(answer) },
  { title: "Discard a draft", values: on(openShiftIds.both), text: json({ draftOpenShift: null }) },
  {
    title: "Both versions (refused)",
    values: on(openShiftIds.both),
    text: json({ draftOpenShift: morning, sharedOpenShift: morning }),
  },
  { title: "Many mistakes", values: on(".."), text: mistakes },
  {
    title: "Broken JSON",
    values: on(openShiftIds.drafted),
    text: '{\n  "isStagedForDeletion": true,\n  "isStagedForDeletion": false,\n}',
  },
];
