// Holds what a worker at the edge answers.
import assert from "node:assert/strict";
import { holds, holdsCalls } from "./report.js";
import { ask } from "./started.js";

const item = {
  notes: "é😀",
  startDateTime: "2026-11-23T08:00:00Z",
  endDateTime: "2026-11-23T16:00:00Z",
  theme: "blue",
  openSlotCount: 1,
  activities: [],
};
const textOf = (body) => JSON.stringify(body);
const utf8 = new TextEncoder();

/** Bodies come as bytes and go on as requests, or come back with issues whose places are counted in these bytes. */
export async function holdsBodies(address) {
  const good = await ask(address, textOf({ sharedOpenShift: item }));
  assert.deepEqual([good.status, good.answer.body], [200, textOf({ sharedOpenShift: item, draftOpenShift: null })]);

  const text = textOf({ sharedOpenShift: { ...item, theme: "Blue" } });
  const bad = await ask(address, text);
  const { code, offset, length } = bad.answer.issues[0];
  const place = utf8.encode(text.slice(0, text.indexOf('"Blue"'))).length;
  assert.deepEqual([bad.status, code, offset, length], [422, "not_a_member", place, 6]);

  const broken = await ask(address, new Uint8Array([123, 255]));
  assert.deepEqual([broken.status, broken.answer.name, broken.answer.issues[0].code], [422, "ShiftsValidationError", "not_json"]);
}

/** Bodies are answered, and the suite passes while a request is. */
export async function holdsEdge(address) {
  await holdsBodies(address);
  holds((await ask(address)).answer);
}

/** The suite's calls passed at the global scope of workerd, which refuses but the constructor of a Request there. */
export async function holdsStart(address) {
  const { passed, failed } = (await ask(`${address}/start`)).answer;
  assert.match(
    failed[0],
    /^Request takes what an operation answers\nthrew Error: Disallowed operation called within global scope/,
  );
  holdsCalls({ passed: passed + 1, failed: failed.slice(1) });
  await holdsMock(address);
}

/** The mock that was made at the global scope, where no id can be made, serves its seed with an id. */
async function holdsMock(address) {
  const { status, answer } = await ask(`${address}/mock`);
  assert.deepEqual([status, answer.value.length], [200, 1]);
  assert.match(answer.value[0].id, /^OPNSHFT_[\w-]{36}$/);
}

/** The module is refused by an error that names the entry that needs none. */
export async function holdsRefusal(address) {
  const { status, answer } = await ask(address, "{}");
  assert.deepEqual([status, answer.name], [500, "ShiftsWebAssemblyError"]);
  assert.match(answer.message, /graph-shifts\/js/);
}
