// A few words by which one knows an entity of a list again.

import { people } from "../seed/ids.js";

const NAMES = new Map(Object.entries(people).map(([name, id]) => [id, name[0].toUpperCase() + name.slice(1)]));

/** `2026-11-23T07:00:00Z`, or with parts of a second, as `2026-11-23 07:00`. */
const shortTime = (instant) => instant.replace(/^([\d-]+)T(\d\d:\d\d).*$/, "$1 $2");

function spanText({ startDateTime, endDateTime }) {
  const [start, end] = [startDateTime, endDateTime].map(shortTime);
  const isOneDay = start.slice(0, 10) === end.slice(0, 10);
  return `${start} to ${isOneDay ? end.slice(11) : end}`;
}

/** The draft and the shared version of a shift, an open shift, a time off or a note. */
function versionTexts(entity) {
  return Object.entries(entity).flatMap(([name, version]) => {
    const kind = /^(draft|shared)[A-Z]/.exec(name)?.[1];
    if (kind === undefined || version === null) return [];
    const said = [version.displayName ?? version.content, version.startDateTime && spanText(version)];
    return [`${kind === "draft" ? "drafted" : "shared"}: ${said.filter(Boolean).join(", ")}`];
  });
}

/** @param {Record<string, any>} entity */
export function labelOf(entity) {
  const { displayName, isActive, dayNoteDate, state, clockInEvent, senderMessage, startDateTime } = entity;
  const parts = [
    NAMES.get(entity.userId ?? entity.senderUserId),
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
