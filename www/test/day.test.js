// The day of scheduling, played through in the page by hand.

import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { steps } from "../src/day.js";
import { choose, screenshot, send, startBench } from "./bench.js";

let bench;
before(async () => {
  bench = await startBench();
});
after(() => bench.stop());

const said = (page) => page.locator("#day-hint").textContent();

test("every step is answered well, and the last shows what the day has come to", async () => {
  await bench.onPage({}, async (page) => {
    // The browser notes that there is no schedule before the first step.
    page.removeAllListeners("console");
    await page.locator("#day-next").click();
    for (const [index, { title }] of steps.entries()) {
      const step = await page.locator("#day-step option:checked").textContent();
      assert.equal(step, `${index + 1}. ${title}`);
      assert.match(await send(page), /^20[014] /, title);
      if (index === 10) await screenshot(page, "day");
      if (index + 1 < steps.length) await page.locator("#answer-next").click();
    }
    assert.equal(await said(page), "That was the day.");
    assert.ok(!(await page.locator("#answer-next").isVisible()));
    await page.getByText("1 entry").waitFor();
    await page.locator(".entity summary").click();
    const card = JSON.parse(await page.locator(".entity pre").textContent());
    assert.deepEqual([card.state, card.confirmedBy, card.breaks.length], ["clockedOut", "user", 1]);
    await page.locator("#day-step").selectOption({ index: 7 });
    await send(page);
    await page.getByText("3 entries").waitFor();
  });
});

test("a step that needs an earlier one cannot be chosen before it", async () => {
  await bench.onPage({}, async (page) => {
    page.removeAllListeners("console");
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
    assert.match(await said(page), /something else/);
    await page.locator("#day-next").click();
    assert.equal(await page.locator("#operation-choice").inputValue(), "Create shift");
  });
});
