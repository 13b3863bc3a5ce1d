// Examples for shift preferences.
// @ts-check

import { people } from "../../seed/ids.js";
import { example } from "./example.js";

/** @param {string} userId */
const on = (userId) => ({ userId, method: "PATCH" });

const mornings = {
  recurrence: {
    pattern: { type: "weekly", daysOfWeek: ["monday", "tuesday", "thursday"], interval: 1 },
    range: { type: "noEnd" },
  },
  timeZone: "Europe/Berlin",
  timeSlots: [{ startTime: "06:00:00", endTime: "14:00:00" }],
};

// https://learn.microsoft.com/graph/api/shiftpreferences-put
const microsofts = {
  id: "SHPR_eeab4fb1-20e5-48ca-ad9b-98119d94bee7",
  "@odata.etag": "1a371e53-f0a6-4327-a1ee-e3c56e4b38aa",
  availability: [
    {
      recurrence: {
        pattern: { type: "Weekly", daysOfWeek: ["Monday", "Wednesday", "Friday"], interval: 1 },
        range: { type: "noEnd" },
      },
      timeZone: "Pacific Standard Time",
      timeSlots: null,
    },
  ],
};

const mistakes = {
  availability: [
    {
      recurrence: {
        pattern: { type: "fortnightly", daysOfWeek: ["Mon"], interval: null },
        range: { type: "endDate", startDate: "2026-11-3" },
      },
      timeSlots: [{ startTime: "24:00:00", endTime: "7:00" }],
    },
  ],
};

export const shiftPreferences = {
  getShiftPreferences: [
    example("Adele's", { userId: people.adele }),
    example("For somebody without any", { userId: people.isaiah }),
  ],
  updateShiftPreferences: [
    example("Mornings, from Monday to Thursday", on(people.adele), { availability: [mornings] }),
    example("The same by PUT", { userId: people.adele, method: "PUT" }, { availability: [mornings] }),
    example("Without choosing the method (warned)", { userId: people.adele }, { availability: [mornings] }),
    example("Microsoft's own example", on(people.adele), microsofts),
    example("Remove all", on(people.adele), { availability: [] }),
    example("Many mistakes", on(people.adele), mistakes),
  ],
};
