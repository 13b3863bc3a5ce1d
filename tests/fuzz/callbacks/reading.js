// Decrypted texts, read by the package and by the crate as the calls that Shifts posts to a path.
// @ts-check
import { addressOf } from "../../../pkg/callbacks/address.js";
import { callOf } from "../../../pkg/callbacks/call.js";
import { textFrom } from "./texts.js";

const message = { id: "", trailing: 0, secretIndex: 0, signal: new AbortController().signal };

/** As JSON has it, with times in milliseconds and null for what is absent. @param {object} of @param {readonly string[]} names */
function picked(of, names) {
  const values = names.map((name) => [name, /** @type {any} */ (of)[name] ?? null]);
  return Object.fromEntries(values.map(([name, value]) => [name, value instanceof Date ? value.getTime() : value]));
}

/** Where a value is in its text differs, for the package writes the text anew. @param {any} issue */
const issueOf = ({ offset, length, ...issue }) => ({ ...issue });

/** @param {any} item */
const itemOf = (item) => ({
  ...picked(item, ["id", "change", "entity", "phase", "body", "transactionId", "expires"]),
  warnings: item.warnings.map(issueOf),
});

/** @type {Record<string, string[]>} */
const QUESTIONS = {
  swapCandidates: ["id", "about", "shiftId", "from", "to"],
  timeOffReasons: ["id", "about", "userId"],
  unknown: ["id", "about", "url"],
};

/** @param {any} call */
function written(call) {
  if (call.kind === "connect") return picked(call, ["kind", "apiVersion", "tenantId", "userId"]);
  if (call.kind === "update")
    return { ...picked(call, ["kind", "apiVersion", "teamId", "userId", "expires"]), items: call.items.map(itemOf) };
  const items = call.items.map((/** @type {any} */ item) => picked(item, QUESTIONS[item.about]));
  return { ...picked(call, ["kind", "apiVersion", "teamId"]), items };
}

/** @param {string} path @param {Uint8Array} text */
async function read(path, text) {
  const address = addressOf(path);
  if (!address) return { code: "not_found" };
  try {
    return JSON.parse(JSON.stringify(written(await callOf(address, {}, [], message, new Uint8Array(text)))));
  } catch (error) {
    const { code } = /** @type {{ code?: unknown }} */ (error);
    if (typeof code !== "string") throw error;
    return { code };
  }
}

/** @param {any} answer */
function withoutPlaces(answer) {
  for (const item of answer.items ?? []) if (item.warnings) item.warnings = item.warnings.map(issueOf);
  return answer;
}

/** @type {import("./compare.js").Subject} */
export const CALLS = {
  command: "called",
  from: textFrom,
  ours: read,
  theirs: (answer) => withoutPlaces(JSON.parse(answer.toString())),
  kindOf: (outcome) => outcome.code ?? outcome.kind,
};
