// The day of scheduling, step by step in the page.

import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { stepExample, steps } from "../../src/day/steps.js";
import { operationNamed } from "../../src/operations.js";
import { buildRequest } from "../../src/request/build.js";
import { screenshot } from "../browser/screenshots.js";
import { choose, expectErrors, send, startWorkbench } from "../browser/workbench.js";

let workbench;
before(async () => {
  workbench = await startWorkbench();
});
after(() => workbench.stop());

const hint = (page) => page.locator("#day-hint").textContent();

test("every step succeeds, and the last one shows the time card of the day", async () => {
  await workbench.onPage({}, async (page) => {
    // There is no schedule before the first step, which the browser logs.
    expectErrors(page);
    await page.locator("#day-next").click();
    for (const [index, { title }] of steps.entries()) {
      const step = await page.locator("#day-step option:checked").textContent();
      assert.equal(step, `${index + 1}. ${title}`);
      assert.match(await send(page), /^20[014] /, title);
      if (index === 10) await screenshot(page, "day");
      if (index + 1 < steps.length) await page.locator("#answer-next").click();
    }
    assert.equal(await hint(page), "That was the day.");
    assert.ok(!(await page.locator("#answer-next").isVisible()));
    await page.getByText("1 entry").waitFor();
    await page.locator(".entity summary").click();
    const card = JSON.parse(await page.locator(".entity pre").textContent());
    assert.deepEqual([card.state, card.confirmedBy, card.breaks.length], ["clockedOut", "manager", 1]);
    await page.locator("#day-step").selectOption({ index: 7 });
    await send(page);
    await page.getByText("3 entries").waitFor();
  });
});

test("no step has a problem, except that an approval can name its user in the deprecated header only", () => {
  const ids = Object.fromEntries(steps.flatMap(({ savesIdAs }) => (savesIdAs ? [[savesIdAs, `${savesIdAs}-id`]] : [])));
  const found = steps.flatMap(({ operation, title }, index) => {
    const { issues } = buildRequest({ operation: operationNamed(operation), ...stepExample(index, ids) });
    return issues.map(({ code }) => `${title}: ${code}`);
  });
  assert.deepEqual(found, ["Accept the swap as Alex: acts_as_deprecated"]);
});

test("a step that needs an earlier one cannot be chosen until that one was sent", async () => {
  await workbench.onPage({}, async (page) => {
    expectErrors(page);
    const isOpen = (number) => page.locator(`#day-step option[value="${number}"]`).isEnabled();
    await page.locator("#day-next").click();
    assert.ok(await isOpen(1));
    assert.ok(!(await isOpen(2)));
    await send(page);
    await page.locator("#day-next").click();
    assert.equal(await page.locator("#day-next").getAttribute("aria-disabled"), "true");
    await send(page);
    assert.ok(await isOpen(2));
    await choose(page, "getSchedule");
    assert.match(await hint(page), /something else/);
    await page.locator("#day-next").click();
    assert.equal(await page.locator("#operation-choice").inputValue(), "Create shift");
  });
});
