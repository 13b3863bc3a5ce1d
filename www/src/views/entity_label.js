// A short label for an entity of a list.
// @ts-check

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
 * `2026-11-23T07:00:00Z`, with or without fractions of a second, as `2026-11-23 07:00`.
 * @param {string} dateTime
 */
const shortTime = (dateTime) => dateTime.replace(/^([\d-]+)T(\d\d:\d\d).*$/, "$1 $2");

/** @param {Pick<Version, "startDateTime" | "endDateTime">} span */
function spanText({ startDateTime = "", endDateTime = "" }) {
  const [start, end] = [startDateTime, endDateTime].map(shortTime);
  const isOneDay = start.slice(0, 10) === end.slice(0, 10);
  return `${start} to ${isOneDay ? end.slice(11) : end}`;
}

/** @param {LabelledEntity} entity */
function versionTexts(entity) {
  return Object.entries(entity).flatMap(([name, value]) => {
    const kind = /^(draft|shared)[A-Z]/.exec(name)?.[1];
    if (kind === undefined || value === null) return [];
    const version = /** @type {Version} */ (value);
    const parts = [version.displayName ?? version.content, version.startDateTime && spanText(version)];
    return [`${kind === "draft" ? "drafted" : "shared"}: ${parts.filter(Boolean).join(", ")}`];
  });
}

/** @param {LabelledEntity} entity */
export function labelOf(entity) {
  const { displayName, isActive, dayNoteDate, state, clockInEvent, senderMessage, startDateTime } = entity;
  const parts = [
    nameOf(entity.userId ?? entity.senderUserId ?? ""),
    displayName,
    isActive === false && "inactive",
    dayNoteDate,
    ...versionTexts(entity),
    state,
    clockInEvent && `in ${shortTime(clockInEvent.dateTime)}`,
    startDateTime && spanText(entity),
    senderMessage && `“${senderMessage}”`,
  ];
  return parts.filter(Boolean).join(" · ") || entity.id;
}
