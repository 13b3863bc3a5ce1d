// A short label for an entity of a list.
// @ts-check

import { inZone } from "graph-shifts/time";
import { nameOf } from "../people.js";

/**
 * @typedef {object} Version the draft or shared version of a shift, open shift, time off or note
 * @property {string | null} [displayName]
 * @property {string} [content]
 * @property {string} [startDateTime]
 * @property {string} [endDateTime]
 *
 * @typedef {object} LabelledEntity the properties of Graph's entities that a label is made of
 * @property {string} id
 * @property {string} [userId]
 * @property {string} [senderUserId]
 * @property {string} [displayName]
 * @property {boolean} [isActive]
 * @property {string} [dayNoteDate]
 * @property {string} [state]
 * @property {{ dateTime: string }} [clockInEvent]
 * @property {string} [startDateTime]
 * @property {string} [endDateTime]
 * @property {string} [senderMessage]
 */

/**
 * An instant as `2026-11-23 08:00` in a time zone; what is no instant stays.
 * @param {string} dateTime
 * @param {string} timeZone
 */
function shortTime(dateTime, timeZone) {
  try {
    const { date, time } = inZone(dateTime, timeZone);
    return `${date} ${time.slice(0, 5)}`;
  } catch {
    return dateTime;
  }
}

/** @param {Pick<Version, "startDateTime" | "endDateTime">} span @param {string} timeZone */
function spanText({ startDateTime = "", endDateTime = "" }, timeZone) {
  const [start, end] = [startDateTime, endDateTime].map((dateTime) => shortTime(dateTime, timeZone));
  const isOneDay = start.slice(0, 10) === end.slice(0, 10);
  return `${start} to ${isOneDay ? end.slice(11) : end}`;
}

/** @param {LabelledEntity} entity @param {string} timeZone */
function versionTexts(entity, timeZone) {
  return Object.entries(entity).flatMap(([name, value]) => {
    const kind = /^(draft|shared)[A-Z]/.exec(name)?.[1];
    if (kind === undefined || value === null) return [];
    const version = /** @type {Version} */ (value);
    const parts = [version.displayName ?? version.content, version.startDateTime && spanText(version, timeZone)];
    return [`${kind === "draft" ? "drafted" : "shared"}: ${parts.filter(Boolean).join(", ")}`];
  });
}

/** @param {LabelledEntity} entity @param {string} timeZone of its times */
export function labelOf(entity, timeZone) {
  const { displayName, isActive, dayNoteDate, state, clockInEvent, senderMessage, startDateTime } = entity;
  const parts = [
    nameOf(entity.userId ?? entity.senderUserId ?? ""),
    displayName,
    isActive === false && "inactive",
    dayNoteDate,
    ...versionTexts(entity, timeZone),
    state,
    clockInEvent && `in ${shortTime(clockInEvent.dateTime, timeZone)}`,
    startDateTime && spanText(entity, timeZone),
    senderMessage && `“${senderMessage}”`,
  ];
  return parts.filter(Boolean).join(" · ") || entity.id;
}
