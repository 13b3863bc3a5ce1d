// Three tasks from the top of the page, by keys alone, and how many clicks they take with a mouse.

import assert from "node:assert/strict";
import { after, before, describe, test } from "node:test";
import { people, swapShiftsChangeRequestIds, teamId } from "../../seed/ids.js";
import { clicker, focused, listenTo, typistOn } from "../browser/typist.js";
import { problems, startWorkbench, waitForResponse } from "../browser/workbench.js";

let workbench;
before(async () => {
  workbench = await startWorkbench();
});
after(() => workbench.stop());

/** What the mock stores below the team's schedule. */
async function stored(path) {
  const url = `${workbench.address}/v1.0/teams/${teamId}/schedule/${path}`;
  const response = await fetch(url, { headers: { Authorization: "Bearer any" } });
  assert.equal(response.status, 200);
  return response.json();
}

/** In the mock's week today is a Wednesday, so tomorrow is this day. */
const TOMORROW = "Thursday 26 November";

const wide = { viewport: { width: 1440, height: 900 }, permissions: ["clipboard-read", "clipboard-write"] };

/** Opens the page with its week, and with the text of the task to be pasted. */
const onWeek = ({ clipboard = "" }, use) =>
  workbench.onPage(wide, async (page) => {
    await page.locator(".week-table").waitFor();
    await page.evaluate((text) => navigator.clipboard.writeText(text), clipboard);
    assert.equal(await page.evaluate(() => document.activeElement === document.body), true);
    await use(page, typistOn(page));
  });

/** Does the task in both ways, and prints what it took. */
async function measured(t, task) {
  const efforts = [];
  await onWeek(task, async (page, typist) => {
    await task.byKeyboard(page, typist);
    const { presses, seconds } = typist.effort();
    efforts.push(`by keyboard ${presses} key presses in ${seconds} s`);
  });
  await onWeek(task, async (page, typist) => {
    const mouse = clicker();
    await task.byMouse(page, typist, mouse);
    efforts.push(`by mouse ${mouse.clicks()} clicks and ${typist.effort().presses} key presses`);
  });
  t.diagnostic(efforts.join("; "));
}

const isEditor = ({ id }) => id === "body-text";

/** Makes the draft in the editor a shared version with two slots. */
async function shareTwoSlots(press, type) {
  await press("Control+Home");
  await press("ArrowDown", 2);
  await press("Home");
  await press("ArrowRight");
  await press("Delete", "draft".length);
  await type("shared");
  await press("Control+End");
  await press("ArrowUp", 2);
  await press("End");
  await press("Backspace");
  await type("2");
}

/** Asserts that there is one more open shift, from 9 to 17 in Berlin, with two slots, for everybody to see. */
async function assertPublished(page) {
  await waitForResponse(page, 200);
  const { value } = await stored("openShifts");
  const published = value.filter(({ sharedOpenShift }) => sharedOpenShift?.startDateTime.startsWith("2026-11-26"));
  assert.equal(published.length, 1);
  const [{ draftOpenShift, sharedOpenShift }] = published;
  assert.equal(draftOpenShift, null);
  assert.equal(Date.parse(sharedOpenShift.startDateTime), Date.parse("2026-11-26T08:00:00Z"));
  assert.equal(Date.parse(sharedOpenShift.endDateTime), Date.parse("2026-11-26T16:00:00Z"));
  assert.equal(sharedOpenShift.openSlotCount, 2);
  await page.locator(".entry.is-changed", { hasText: `Open shifts, ${TOMORROW}, 09:00–17:00` }).waitFor();
}

const publishing = {
  async byKeyboard(page, { press, type, pressUntil }) {
    await pressUntil("Tab", ({ label }) => label.startsWith("Open shifts, Monday"));
    await pressUntil("ArrowRight", ({ label }) => label === `Create a shift: Open shifts, ${TOMORROW}`);
    await press("Enter");
    assert.equal((await focused(page)).id, "operation-choice");
    await pressUntil("Tab", isEditor);
    await shareTwoSlots(press, type);
    assert.deepEqual(await problems(page), []);
    await press("Control+Enter");
    await assertPublished(page);
    // The focus is where it was, so that the user can go on.
    assert.equal((await focused(page)).id, "body-text");
  },
  async byMouse(page, { press, type }, { click }) {
    await click(page.getByRole("button", { name: `Create a shift: Open shifts, ${TOMORROW}` }));
    await click(page.locator("#body-text"));
    await shareTwoSlots(press, type);
    await click(page.locator("#send-button"));
    await assertPublished(page);
  },
};

/** Asserts that the shifts of the request have changed hands. */
async function assertSwapped(page) {
  await waitForResponse(page, 200);
  const { state } = await stored(`swapShiftsChangeRequests/${swapShiftsChangeRequestIds.forManager}`);
  assert.equal(state, "approved");
  const { value } = await stored("shifts");
  const monday = value.filter(({ sharedShift }) => sharedShift?.startDateTime.startsWith("2026-11-23"));
  const names = monday.map(({ userId, sharedShift: { displayName } }) => `${userId} ${displayName}`);
  assert.deepEqual(names.sort(), [`${people.adele} Late shift`, `${people.alex} Counter`].sort());
}

const swapping = {
  async byKeyboard(page, { press, type, pressUntil }) {
    await pressUntil("Tab", ({ id }) => id === "operation-choice");
    await type("approve swap");
    await press("Enter");
    assert.match(
      await page.locator("#panel-http pre").textContent(),
      new RegExp(`${swapShiftsChangeRequestIds.forManager}/approve`),
    );
    await press("Control+Enter");
    await assertSwapped(page);
    await page.locator(".entry.is-changed").first().waitFor();
    // Back to the week, and down to the two people: where each has a new shift, the old one is gone.
    await pressUntil("Shift+Tab", ({ label }) => label.startsWith("Open shifts, Monday"));
    await pressUntil("ArrowDown", ({ label }) => label === "Adele, Monday 23 November, 08:00–16:00 Counter, gone");
    await pressUntil("ArrowDown", ({ label }) => label === "Adele, Monday 23 November, 15:00–23:00 Late shift, changed");
    await pressUntil("ArrowDown", ({ label }) => label === "Alex, Monday 23 November, 08:00–16:00 Counter, changed");
    await pressUntil("ArrowDown", ({ label }) => label === "Alex, Monday 23 November, 15:00–23:00 Late shift, gone");
  },
  async byMouse(page, _, { click }) {
    await click(page.locator("#operation-choice"));
    await click(page.locator("#operation-approveSwapShiftsChangeRequest"));
    await click(page.locator("#send-button"));
    await assertSwapped(page);
    await page.locator(".entry.is-changed", { hasText: "Adele, Monday 23 November, 15:00–23:00 Late shift" }).waitFor();
  },
};

/** Two mistakes: it ends before it begins, and no theme has this name. */
const refused = {
  schedulingGroupId: "TAG_4ab7d329-1f7e-4eaf-ba93-63f1ff3f3c4a",
  sharedOpenShift: {
    startDateTime: "2026-11-27T17:00:00Z",
    endDateTime: "2026-11-27T09:00:00Z",
    theme: "navy",
    openSlotCount: 2,
    activities: [],
  },
};

const codes = async (page) => (await problems(page)).map((text) => text.split(" ")[0]);

const mending = {
  clipboard: JSON.stringify(refused, null, 2),
  async byKeyboard(page, { press, type, pressUntil }) {
    const hears = await listenTo(page);
    await pressUntil("Tab", ({ id }) => id === "skip");
    await press("Enter");
    assert.equal((await focused(page)).id, "body-text");
    await press("Control+A");
    await press("Control+V");
    await press("F8");
    await page.locator(".problem .code").first().waitFor();
    assert.deepEqual(await codes(page), ["end_before_start", "not_a_member"]);
    await page.locator(".cm-tooltip", { hasText: "must be after the start" }).waitFor();
    await hears("Error: must be after the start");
    // The list says it, too, and brings back to the place.
    const place = await pressUntil("Tab", ({ label }) => label.includes("end_before_start"));
    assert.match(place.description, /^must be after the start/);
    await press("Enter");
    assert.equal((await focused(page)).id, "body-text");
    await type('"2026-11-28T01:00:00Z"');
    await press("F8");
    const sentence = await page.locator(".problem .sentence").first().textContent();
    await hears(`Error: ${sentence}`);
    await type('"blue"');
    await page.locator("#problems", { hasText: "Nothing here" }).waitFor();
  },
  async byMouse(page, { press, type }, { click }) {
    await click(page.locator("#body-text"));
    await press("Control+A");
    await press("Control+V");
    await click(page.locator(".problem-place", { hasText: "end_before_start" }));
    await type('"2026-11-28T01:00:00Z"');
    await click(page.locator(".problem-place", { hasText: "not_a_member" }));
    await type('"blue"');
    await page.locator("#problems", { hasText: "Nothing here" }).waitFor();
  },
};

describe("by keys alone, from the top of the page", () => {
  test("an open shift with two slots is published for tomorrow, 9 to 17", (t) => measured(t, publishing));
  test("a swap is approved, and in the week the two shifts have traded places", (t) => measured(t, swapping));
  test("a refused body tells why, and is mended", (t) => measured(t, mending));
});

test("a page that does not lead somewhere is noticed, with the way that was tried", async () => {
  await workbench.onPage(wide, async (page) => {
    const { pressUntil } = typistOn(page);
    await assert.rejects(
      pressUntil("Tab", ({ id }) => id === "nowhere"),
      /Tab does not lead there, but along .*skip/,
    );
  });
});
