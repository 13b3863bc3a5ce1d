// The forms that a click on the week fills: an entity to change, or a new shift for a person and a day.
// @ts-check

import { at } from "graph-shifts/time";
import { actionsOn, formFor } from "../entities.js";
import { operationNamed } from "../operations.js";
import { OPEN } from "./grid.js";

/** @import { FieldValues } from "../form/options.js" */
/** @import { Operation } from "../operations.js" */
/** @import { Entry, Grid, Kind, Row } from "./grid.js" */

/** @typedef {{ operation: Operation, form: { values: FieldValues, text: string } }} Filled */

/** @type {Record<Kind, string>} */
const LISTS = { shift: "listShifts", openShift: "listOpenShifts", timeOff: "listTimesOff" };

/** @param {Entry} entry @param {Grid} grid @returns {Filled | undefined} */
export function changeOf({ kind, entity }, { teamId }) {
  const list = operationNamed(LISTS[kind]);
  const change = list && actionsOn(list).find(({ name }) => name === "Change");
  return change && { operation: change.operation, form: formFor(change.operation, entity, { teamId }) };
}

/** A day's work on a day of the schedule. @param {string} timeZone @param {string} day */
const hours = (timeZone, day) => ({
  startDateTime: at(timeZone, day, "09:00", { disambiguation: "earlier" }),
  endDateTime: at(timeZone, day, "17:00", { disambiguation: "earlier" }),
  theme: "blue",
  activities: [],
});

/** @param {Row} row @param {string} day @param {Grid} grid @returns {Filled | undefined} */
export function newShift({ id, groupId }, day, { teamId, timeZone }) {
  const operation = operationNamed(id === OPEN ? "createOpenShift" : "createShift");
  const item = hours(timeZone, day);
  const body =
    id === OPEN
      ? { schedulingGroupId: groupId, draftOpenShift: { ...item, openSlotCount: 1 } }
      : { userId: id, schedulingGroupId: groupId, draftShift: item };
  return operation && { operation, form: { values: { teamId }, text: JSON.stringify(body, null, 2) } };
}
