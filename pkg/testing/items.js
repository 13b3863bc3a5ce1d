// What the versions of a shift, an open shift, a time off and a note hold.

import { bodyType, scheduleEntityTheme } from "./enums.js";
import { boolean, instant, int32, list, member, nested, required, text } from "./values.js";

// https://learn.microsoft.com/graph/api/resources/itembody
export const itemBody = {
  name: "microsoft.graph.itemBody",
  properties: {
    contentType: member(bodyType, { nullable: true, absent: "text" }),
    content: text(),
  },
};

// https://learn.microsoft.com/graph/api/resources/shiftactivity
const shiftActivity = {
  name: "microsoft.graph.shiftActivity",
  properties: {
    isPaid: boolean({ nullable: false }),
    startDateTime: instant({ nullable: false }),
    endDateTime: instant({ nullable: false }),
    code: required(text()),
    displayName: required(text()),
    theme: member(scheduleEntityTheme),
  },
};

const scheduleEntity = {
  startDateTime: instant({ nullable: false }),
  endDateTime: instant({ nullable: false }),
  theme: member(scheduleEntityTheme),
};

// https://learn.microsoft.com/graph/api/resources/shiftitem
export const shiftItem = {
  name: "microsoft.graph.shiftItem",
  properties: {
    displayName: text(),
    ...scheduleEntity,
    notes: text(),
    activities: list(nested(shiftActivity)),
  },
};

// https://learn.microsoft.com/graph/api/resources/openshiftitem
export const openShiftItem = {
  name: "microsoft.graph.openShiftItem",
  properties: { ...shiftItem.properties, openSlotCount: int32({ nullable: false, absent: 1 }) },
};

// https://learn.microsoft.com/graph/api/resources/timeoffitem
export const timeOffItem = {
  name: "microsoft.graph.timeOffItem",
  properties: { timeOffReasonId: required(text()), ...scheduleEntity },
};
