// The values of the form, and the schema that turns them into the body of `createOpenShift`.

import type { StandardSchemaV1 } from "@standard-schema/spec";
import { type CreateOpenShiftBody, createOpenShift, type ScheduleEntityTheme } from "graph-shifts";
import { at, ShiftsTimeError } from "graph-shifts/time";

export interface OpenShiftValues {
  version: "sharedOpenShift" | "draftOpenShift";
  schedulingGroupId: string;
  /** The wall time of an `<input type="datetime-local">`: 2026-11-23T08:00, or empty. */
  startDateTime: string;
  endDateTime: string;
  openSlotCount: number | null;
  theme: ScheduleEntityTheme;
  notes: string;
}

export const emptyForm: OpenShiftValues = {
  version: "sharedOpenShift",
  schedulingGroupId: "",
  startDateTime: "",
  endDateTime: "",
  openSlotCount: 1,
  theme: "blue",
  notes: "",
};

const fieldOf = (name: keyof OpenShiftValues, message: string): StandardSchemaV1.Issue => ({ path: [name], message });

/** The body, and the issues of wall times that clocks skip or repeat. A value that is missing is the library's to report. */
function bodyOf(values: OpenShiftValues, timeZone: string) {
  const { version, schedulingGroupId, openSlotCount, theme, notes } = values;
  const issues: StandardSchemaV1.Issue[] = [];
  const instantOf = (name: "startDateTime" | "endDateTime") => {
    const [date = "", time = ""] = values[name].split("T");
    if (!date) return undefined;
    try {
      return at(timeZone, date, time);
    } catch (error) {
      if (!(error instanceof ShiftsTimeError)) throw error;
      issues.push(fieldOf(name, error.message));
      return undefined;
    }
  };
  const startDateTime = instantOf("startDateTime");
  const endDateTime = instantOf("endDateTime");
  const item = { startDateTime, endDateTime, openSlotCount, theme, notes: notes || null, activities: [] };
  return { body: { schedulingGroupId: schedulingGroupId || null, [version]: item }, issues };
}

/** Checks the values of the form. The issues of the body appear at the fields with the names of its properties. */
export const openShiftForm = (timeZone: string): StandardSchemaV1<OpenShiftValues, CreateOpenShiftBody> => ({
  "~standard": {
    version: 1,
    vendor: "vite-react-form",
    validate(input) {
      const values = input as OpenShiftValues;
      const { body, issues } = bodyOf(values, timeZone);
      const checked = createOpenShift["~standard"].validate(body);
      if (!checked.issues && issues.length === 0) return checked;
      const others = checked.issues ?? [];
      return {
        issues: [
          ...issues,
          ...others.map(({ path, message }) => ({ path: path.filter((name) => name !== values.version), message })),
        ],
      };
    },
  },
});
