// The shift preferences of a user: when one likes to work.

import { change, changeTracked, keepNew, written } from "./collection.js";
import { dayOfWeek, recurrencePatternType, recurrenceRangeType, weekIndex } from "./enums.js";
import { date, int32, list, member, nested, text, timeOfDay } from "./values.js";

const ofAnyCasing = (table) => member(table, { nullable: true, anyCasing: true });
const number = int32({ nullable: false, absent: 0 });

// https://learn.microsoft.com/graph/api/resources/recurrencepattern
const recurrencePattern = {
  name: "microsoft.graph.recurrencePattern",
  properties: {
    type: ofAnyCasing(recurrencePatternType),
    interval: number,
    month: number,
    dayOfMonth: number,
    daysOfWeek: list(member(dayOfWeek, { anyCasing: true })),
    firstDayOfWeek: ofAnyCasing(dayOfWeek),
    index: ofAnyCasing(weekIndex),
  },
};

// https://learn.microsoft.com/graph/api/resources/recurrencerange
const recurrenceRange = {
  name: "microsoft.graph.recurrenceRange",
  properties: {
    type: ofAnyCasing(recurrenceRangeType),
    startDate: date(),
    endDate: date(),
    recurrenceTimeZone: text(),
    numberOfOccurrences: number,
  },
};

const patternedRecurrence = {
  name: "microsoft.graph.patternedRecurrence",
  properties: { pattern: nested(recurrencePattern), range: nested(recurrenceRange) },
};

const timeRange = {
  name: "microsoft.graph.timeRange",
  properties: { startTime: timeOfDay(), endTime: timeOfDay() },
};

// https://learn.microsoft.com/graph/api/resources/shiftavailability
const shiftAvailability = {
  name: "microsoft.graph.shiftAvailability",
  properties: {
    recurrence: nested(patternedRecurrence),
    timeZone: text(),
    timeSlots: list(nested(timeRange)),
  },
};

/** The preferences of the user who is asked for; who has told none has an empty list. */
function preferences(kind, asked) {
  const [kept] = asked.entities(kind).values();
  return kept ?? keepNew(kind, {}, asked);
}

const get = (kind) => ({
  method: "GET",
  path: kind.path,
  run: (asked) => ({ status: 200, kind, entity: preferences(kind, asked) }),
});

// https://learn.microsoft.com/graph/api/shiftpreferences-put
const patch = (kind) => ({
  method: "PATCH",
  path: kind.path,
  run(asked) {
    const entity = preferences(kind, asked);
    change(entity, written(kind, asked, entity.properties), asked);
    return { status: 204 };
  },
});

/** @type {import("./collection.js").Kind} */
export const shiftPreferences = {
  path: "/users/{userId}/settings/shiftPreferences",
  idPrefix: "SHPR_",
  type: changeTracked("shiftPreferences", { availability: list(nested(shiftAvailability)) }),
  rows: [get, patch],
};
