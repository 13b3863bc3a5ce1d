// What a column of a roster can mean, and which of a file's headers mean it.
// @ts-check

/** @typedef {"person" | "date" | "start" | "endDate" | "end" | "label" | "theme" | "notes" | "group"} Field */

/** The index of each field's column; -1 if the file has none. @typedef {Record<Field, number>} Columns */

/** @type {Record<Field, { title: string, isNeeded: boolean }>} */
export const FIELDS = {
  person: { title: "Person", isNeeded: true },
  date: { title: "Date", isNeeded: false },
  start: { title: "Start", isNeeded: true },
  endDate: { title: "End date", isNeeded: false },
  end: { title: "End", isNeeded: true },
  label: { title: "Label", isNeeded: false },
  theme: { title: "Theme", isNeeded: false },
  notes: { title: "Notes", isNeeded: false },
  group: { title: "Scheduling group", isNeeded: false },
};

export const fields = /** @type {Field[]} */ (Object.keys(FIELDS));

/**
 * The headers of each field without spaces and signs, the best one first: Graph's own names, those of the spreadsheets that Shifts imports and
 * exports ("Member", "Shift Start Date", "Theme Color", "Custom Label"), and what else schedulers write.
 * @type {Record<Field, string[]>}
 */
const HEADERS = {
  person: [
    ...["userid", "user", "member", "membername", "teammember", "employee", "employeename", "employeeid", "person", "staff"],
    ...["staffname", "worker", "name", "fullname", "who", "mitarbeiter", "mitarbeiterin", "displayname"],
  ],
  date: ["shiftstartdate", "startdate", "date", "shiftdate", "workdate", "day", "datum", "startdatum", "tag"],
  start: [
    ...["startdatetime", "shiftstarttime", "starttime", "start", "shiftstart", "begin", "begins", "from", "timein", "in"],
    ...["beginn", "von", "startzeit"],
  ],
  endDate: ["shiftenddate", "enddate", "enddatum"],
  end: [
    ...["enddatetime", "shiftendtime", "endtime", "end", "shiftend", "ends", "finish", "to", "until", "timeout", "out"],
    ...["ende", "bis", "endzeit"],
  ],
  label: ["customlabel", "label", "shiftlabel", "title", "shiftname", "displayname", "bezeichnung"],
  theme: ["themecolor", "themecolour", "theme", "color", "colour", "farbe"],
  notes: ["shiftnotes", "shiftnote", "notes", "note", "comment", "comments", "notiz", "notizen", "bemerkung"],
  group: ["schedulinggroupid", "schedulinggroup", "group", "groupname", "gruppe", "department", "area"],
};

/** "Shift Start Date" as "shiftstartdate", and "sharedShift/startDateTime" as "startdatetime". @param {string} header */
const plain = (header) =>
  header
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, "")
    .replace(/^(?:shared|draft)shift(?=.)/, "");

/**
 * Each column has at most one meaning, and the fields choose in their order.
 * @param {string[]} headers
 * @returns {Columns}
 */
export function columnsOf(headers) {
  const known = headers.map(plain);
  /** @type {Set<number>} */
  const taken = new Set();
  const chosen = fields.map((field) => {
    const places = HEADERS[field].map((name) => known.findIndex((header, at) => header === name && !taken.has(at)));
    const place = places.find((at) => at >= 0) ?? -1;
    taken.add(place);
    return [field, place];
  });
  return Object.fromEntries(chosen);
}

/** The fields that a shift needs and the file does not have. @param {Columns} columns */
export const missingFields = (columns) => fields.filter((field) => FIELDS[field].isNeeded && columns[field] < 0);
