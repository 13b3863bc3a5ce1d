// What a schedule says, in a form that can be compared: the judge of plans, which knows nothing of the planner.
// @ts-check
import { effective, kindOf } from "./weeks.js";

/** @typedef {Record<string, any>} Values */

/** @typedef {{ from: string, to: string, userIds?: string[], schedulingGroupIds?: string[] }} Scope */

/** @param {Values} value */
const sorted = (value) => JSON.stringify(Object.entries(value).sort(([one], [other]) => (one < other ? -1 : 1)));

/** An item with its times as numbers and its activities in one order. @param {Values} item */
function itemText({ activities = [], ...rest }) {
  const { startDateTime, endDateTime, ...more } = rest;
  const told = Object.fromEntries(Object.entries(more).filter(([, value]) => value !== null));
  const inner = (activities ?? []).map(itemText).sort();
  return sorted({ ...told, start: Date.parse(startDateTime), end: Date.parse(endDateTime), inner });
}

/** @param {Values} entity @param {string} item @param {string} [other] */
const told = ({ userId, schedulingGroupId }, item, other = "") =>
  [userId?.toLowerCase() ?? "", schedulingGroupId ?? "", item, other].join(" | ");

/**
 * What entities say that are not about to be deleted. In shared mode, a pending draft or deletion says something, too.
 * @param {readonly Values[]} entities
 * @param {"shared" | "draft"} mode
 */
export const textsOf = (entities, mode) =>
  entities
    .filter((entity) => mode === "shared" || !entity.isStagedForDeletion)
    .map((entity) => {
      const { name, draft, shared } = kindOf(entity);
      if (mode === "draft") return `${name} ${told(entity, itemText(effective(entity)))}`;
      const pending = entity[draft] ? itemText(entity[draft]) : "";
      return `${name} ${told(entity, entity[shared] ? itemText(entity[shared]) : "", pending + (entity.isStagedForDeletion ? "staged" : ""))}`;
    })
    .sort();

/** What wanted items say. @param {readonly import("./weeks.js").Wanted[]} wanted */
export const wantedTexts = (wanted) => wanted.map((one) => `${one.kind.name} ${told(one, itemText(one.item))}`).sort();

/** Whether something at a place that starts with this item is in a scope. @param {Scope} scope @param {Values} beside @param {Values} item */
export function isWithin({ from, to, userIds, schedulingGroupIds }, { userId, schedulingGroupId }, item) {
  const start = Date.parse(item.startDateTime);
  return (
    Date.parse(from) <= start &&
    start < Date.parse(to) &&
    (!userIds || userIds.includes(userId?.toLowerCase())) &&
    (!schedulingGroupIds || schedulingGroupIds.includes(schedulingGroupId))
  );
}

/** What one list has more often than another. @param {readonly string[]} list @param {readonly string[]} other */
export function beyond(list, other) {
  const rest = [...other];
  return list.filter((text) => {
    const at = rest.indexOf(text);
    if (at >= 0) rest.splice(at, 1);
    return at < 0;
  });
}
