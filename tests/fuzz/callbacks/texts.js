// Makes paths and decrypted texts of calls from the entities of the vectors: mostly such as Shifts sends.
// @ts-check
import { readFileSync, readdirSync } from "node:fs";
import { ENTITIES } from "../../../pkg/generated/callbacks.js";

/** @typedef {import("../../judge/chance.js").Chance} Chance */

const folder = new URL("../../vectors/received/", import.meta.url);

/** The entities of the vectors, with the words that name their types in urls. @type {{ word: string, value: unknown }[]} */
const ENTITY_VECTORS = readdirSync(folder)
  .flatMap((file) => JSON.parse(readFileSync(new URL(file, folder), "utf8")).cases)
  .filter(({ value }) => typeof value === "object")
  .flatMap(({ type, value }) => {
    const word = Object.keys(ENTITIES).find((name) => ENTITIES[name]?.type === type);
    return word ? [{ word, value }] : [];
  });

const WORDS = [...Object.keys(ENTITIES), "dayNotes", "shifts/x", "settings", ""];
const METHODS = ["POST", "PUT", "DELETE", "PATCH", "put", "Post", "delete"];
const TIMES = [
  "2026-11-23T08:00:31.0134605Z",
  "2026-11-23T08:00:31Z",
  "2026-11-23T08:00:31.5+02:00",
  "2026-11-23T08:00:31",
  "5/31/2020 11:00:00 PM +00:00",
  "12/1/2020 12:05:09 am -05:30",
  "soon",
  "",
];
const VALUES = [
  null,
  true,
  0,
  -1,
  1.5,
  "",
  "x",
  "ä😀",
  "Blue",
  "PENDING",
  "Manager",
  "2026-11-24T06:00:00Z",
  [],
  {},
  [null],
  { id: "1" },
];

/** The text in another casing. @param {Chance} chance @param {string} text */
const cased = (chance, text) =>
  chance.is(0.7) ? text : [...text].map((letter) => (chance.is(0.5) ? letter.toUpperCase() : letter.toLowerCase())).join("");

/** A value with another one in some place. @param {Chance} chance @param {any} value @returns {unknown} */
function changed(chance, value) {
  if (typeof value === "object" && value !== null && chance.is(0.8)) {
    const names = Object.keys(value);
    if (names.length === 0) return { [chance.pick(["id", "state", "theme", "more"])]: chance.pick(VALUES) };
    const name = chance.pick(names);
    if (Array.isArray(value)) return value.map((item, at) => (String(at) === name ? changed(chance, item) : item));
    const { [name]: old, ...others } = value;
    if (chance.is(0.2)) return others;
    if (chance.is(0.1)) return { ...others, [cased(chance, name)]: old };
    return { ...value, [name]: changed(chance, old) };
  }
  if (typeof value === "string" && chance.is(0.5)) return cased(chance, value);
  return chance.pick(VALUES);
}

/** @param {Chance} chance */
function headersFrom(chance) {
  if (chance.is(0.1)) return chance.pick(VALUES);
  return {
    [cased(chance, "X-MS-Transaction-ID")]: chance.pick(["1", "42", "", 7]),
    [cased(chance, "X-MS-Expires")]: chance.pick(TIMES),
  };
}

/** @param {Chance} chance */
function changeFrom(chance) {
  const { word, value } = chance.pick(ENTITY_VECTORS);
  const id = chance.pick(["SHFT_1", "1", 'a"\\\u{1F600}']);
  const [named, end] = [
    cased(chance, chance.is(0.9) ? word : chance.pick(WORDS)),
    chance.pick([`/${id}`, `/${id}`, "", "//1/", "?x=/y"]),
  ];
  let body = value;
  while (chance.is(0.5)) body = changed(chance, body);
  const request = { id, method: chance.pick(METHODS), url: `/${named}${end}`, headers: headersFrom(chance), body };
  return chance.is(0.15) ? { ...request, body: null } : request;
}

/** @param {Chance} chance */
function questionFrom(chance) {
  const kind = chance.pick(["requestableShifts", "timeOffReasons", "other"]);
  const type = chance.pick([
    "",
    "requestType=SwapRequest",
    "requestType=TimeOffReason",
    "requesttype=swaprequest",
    "requestType=OfferShiftRequest",
  ]);
  const [start, end] = chance.pick([
    ["startTime", "endTime"],
    ["startDateTime", "endDateTime"],
  ]);
  const times = [start, end].map(
    (name) => `${name}=${chance.is(0.8) ? chance.pick(TIMES) : encodeURIComponent(chance.pick(TIMES))}`,
  );
  const query = chance.shuffle([type, ...times]).join("&");
  const owner = chance.pick(["shifts", "users", "Shifts", "teams"]);
  const url = `${chance.pick(["/", "", "//"])}${owner}/${chance.pick(["SHFT_1", "%41", "ä"])}/${cased(chance, kind)}`;
  return { id: "SHFT_1", method: "GET", url: chance.is(0.9) ? `${url}?${query}` : url, body: null };
}

/** @param {Chance} chance */
function pathFrom(chance) {
  const version = chance.pick(["/v1", "/v1", "/V2", "/3", "/wfi/v4", "//v5", "https://wfm.example:8080/x/v6", "/v", "/x", ""]);
  const id = chance.pick(["056cac4b-28da-460b-a54e-b8c4d42831a0", "a%20b", "%ZZ", "%C3%A4", "%FF"]);
  const call = chance.pick([
    "/update",
    "/update",
    "/update",
    "/read",
    "/read",
    "/write",
    "//update/",
    "/update?x=/v1/connect",
    "/update#x",
  ]);
  const owner = chance.pick(["teams", "teams", "teams", "users", "team", "user", "TEAMS", "groups"]);
  return chance.is(0.1) ? `${version}${cased(chance, "/connect")}` : `${version}/${owner}/${id}${cased(chance, call)}`;
}

/** Breaks a text off, puts something before or after it, or a byte into it that is not UTF-8. @param {Chance} chance @param {Buffer} text */
function broken(chance, text) {
  const at = chance.whole(0, text.length);
  const put = Buffer.from(chance.pick(["\u{FEFF}", "\u{FEFF}\u{FEFF}", ",", "}", " \n\t", "\0"]));
  const [before, after] = [text.subarray(0, at), text.subarray(at)];
  return chance.pick([
    before,
    Buffer.concat([put, text]),
    Buffer.concat([text, put]),
    Buffer.concat([before, Buffer.of(0xff), after]),
  ]);
}

/**
 * A path and the text that is posted there.
 * @param {Chance} chance
 * @returns {[path: string, text: Buffer]}
 */
export function textFrom(chance) {
  const usual = `/v1/teams/056cac4b/${chance.is(0.8) ? "update" : "read"}`;
  const path = chance.is(0.8) ? usual : pathFrom(chance);
  const from = /read/i.test(path) || chance.is(0.1) ? questionFrom : changeFrom;
  /** @type {unknown} */
  let call = { requests: Array.from({ length: chance.whole(chance.is(0.98) ? 1 : 0, 3) }, () => from(chance)) };
  if (/connect/i.test(path) && chance.is(0.9))
    call = { tenantId: "c9d0950a", userId: chance.is(0.9) ? "05906fd7" : chance.pick(VALUES) };
  if (chance.is(0.1)) call = changed(chance, call);
  const text = Buffer.from(chance.is(0.5) ? JSON.stringify(call) : JSON.stringify(call, null, 2));
  return [path, chance.is(0.05) ? broken(chance, text) : text];
}
