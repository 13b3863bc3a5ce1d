// Every operation in the page: the search finds it, and its first example gets the documented status.

import assert from "node:assert/strict";
import { after, before, describe, test } from "node:test";
import { seriousViolations } from "../browser/axe.js";
import { screenshot } from "../browser/screenshots.js";
import { choose, expectErrors, field, problems, send, startWorkbench, waitForResponse, write } from "../browser/workbench.js";
import { documented } from "../request/documented.js";

let workbench;
before(async () => {
  workbench = await startWorkbench();
});
after(() => workbench.stop());

const options = (page) =>
  page.locator("#operation-list [role=option]:visible").evaluateAll((all) => all.map(({ dataset }) => dataset.name));

const search = (page, words) => page.locator("#operation-choice").fill(words);

const chosen = (page) => page.locator(".address").textContent();

describe("the list of operations", () => {
  test("holds every documented operation once, by resource", async () => {
    await workbench.onPage({}, async (page) => {
      await page.locator("#operation-choice").click();
      const names = await options(page);
      assert.equal(names.length, 74);
      assert.deepEqual([...names].sort(), documented.map(({ id }) => id).sort());
      const groups = await page.locator(".picker-group").allTextContents();
      assert.deepEqual(groups.slice(0, 4), ["Schedule", "Scheduling groups", "Shifts", "Open shifts"]);
      assert.equal(groups.length, 14);
      assert.equal(await page.locator("[role=group]").first().getAttribute("aria-labelledby"), "resource-schedule");
      await screenshot(page, "operations");
    });
  });

  test("is searched by name, title, path, method and resource, in any casing and order", async () => {
    await workbench.onPage({}, async (page) => {
      const found = async (words) => {
        await search(page, words);
        return options(page);
      };
      assert.deepEqual(await found("updateOpenShift"), ["updateOpenShift"]);
      assert.deepEqual(await found("swap APPROVE"), ["approveSwapShiftsChangeRequest"]);
      assert.deepEqual(await found("/clockIn"), ["clockIn"]);
      assert.deepEqual(await found("PATCH"), ["updateShiftPreferences", "updateWorkforceIntegration"]);
      assert.deepEqual(await found("day notes list"), ["listDayNotes"]);
      assert.deepEqual(await found("stage for deletion"), [
        "stageShiftForDeletion",
        "stageOpenShiftForDeletion",
        "stageTimeOffForDeletion",
      ]);
      assert.deepEqual(await found("no such thing"), []);
      await page.getByText("No operation matches all of these words.").waitFor();
    });
  });

  test("knows what users say and forgives typos, the best match first, and Enter takes it", async () => {
    await workbench.onPage({}, async (page) => {
      const input = page.getByRole("combobox", { name: "Operation" });
      await input.focus();
      for (const [query, title, name] of [
        ["publish", "Share schedule", "shareSchedule"],
        ["opneshift creat", "Create openShift", "createOpenShift"],
        ["put shift", "Replace shift", "replaceShift"],
      ]) {
        await page.keyboard.press("ControlOrMeta+A");
        await page.keyboard.type(query);
        assert.equal((await options(page))[0], name);
        assert.equal(await input.getAttribute("aria-activedescendant"), `operation-${name}`);
        assert.equal(await page.locator("#operation-list [aria-selected=true]").count(), 1);
        if (query === "publish") assert.deepEqual(await seriousViolations(page), []);
        await screenshot(page, `search-${name}`);
        await page.keyboard.press("Enter");
        assert.equal(await input.inputValue(), title);
      }
      await page.keyboard.type("xyzzy");
      assert.deepEqual(await options(page), []);
      await page.getByText("No operation matches all of these words.").waitFor();
      await page.keyboard.press("Escape");
      assert.equal(await input.inputValue(), "Replace shift");
      await page.keyboard.press("ArrowDown");
      assert.equal((await options(page)).length, 74);
      assert.equal(await input.getAttribute("aria-activedescendant"), "operation-replaceShift");
      assert.equal(await page.locator("#operation-list [aria-selected=true]").count(), 1);
    });
  });

  test("keeps the form when the current operation is chosen again", async () => {
    await workbench.onPage({}, async (page) => {
      await field(page, "field-openShiftId").fill("OPNSHFT_mine");
      await choose(page, "updateOpenShift");
      assert.equal(await field(page, "field-openShiftId").inputValue(), "OPNSHFT_mine");
    });
  });

  test("can be linked to: the address of the page names the operation", async () => {
    await workbench.onPage({}, async (page) => {
      await choose(page, "listDayNotes");
      assert.equal(new URL(page.url()).hash, "#listDayNotes");
      await page.reload();
      await page.waitForSelector("html[data-ready]");
      assert.equal(await page.locator("#operation-choice").inputValue(), "List dayNotes");
      await page.evaluate(() => (location.hash = "clockIn"));
      await page.locator("#body-text").waitFor();
      assert.equal(await page.locator("#operation-choice").inputValue(), "Clock in");
      await page.evaluate(() => (location.hash = "no such thing"));
      assert.equal(await page.locator("#operation-choice").inputValue(), "Clock in");
    });
  });

  test("works by mouse: a click opens it, another one chooses, one elsewhere closes it", async () => {
    await workbench.onPage({}, async (page) => {
      const list = page.locator("#operation-list");
      await page.locator("#operation-choice").click();
      await page.locator("#operation-listOpenShifts").click();
      assert.equal(await chosen(page), "GET /teams/{teamId}/schedule/openShifts");
      assert.ok(!(await list.isVisible()));
      await page.locator("#operation-choice").click();
      assert.ok(await list.isVisible());
      await page.locator("#request-title").click();
      assert.ok(!(await list.isVisible()));
      assert.equal(await page.locator("#operation-choice").inputValue(), "List openShifts");
    });
  });

  test("works by keyboard: arrows, Enter, Escape", async () => {
    await workbench.onPage({}, async (page) => {
      const input = page.getByRole("combobox", { name: "Operation" });
      const pointedAt = () => input.getAttribute("aria-activedescendant");
      await input.focus();
      assert.equal(await input.getAttribute("aria-expanded"), "false");
      await page.keyboard.press("ArrowDown");
      assert.equal(await input.getAttribute("aria-expanded"), "true");
      assert.equal(await pointedAt(), "operation-updateOpenShift");
      await page.keyboard.press("ArrowDown");
      assert.equal(await pointedAt(), "operation-deleteOpenShift");
      await page.keyboard.press("Escape");
      assert.equal(await input.inputValue(), "Update openShift");
      assert.match(await chosen(page), /^PUT /);
      await page.keyboard.type("time card get");
      assert.equal(await pointedAt(), "operation-getTimeCard");
      await page.keyboard.press("Enter");
      assert.equal(await chosen(page), "GET /teams/{teamId}/schedule/timeCards/{timeCardId}");
      assert.equal(await input.inputValue(), "Get timeCard");
      assert.equal(await input.getAttribute("aria-expanded"), "false");
      await page.keyboard.type("nothing like it");
      await page.keyboard.press("Enter");
      await page.keyboard.press("Tab");
      assert.equal(await input.inputValue(), "Get timeCard");
    });
  });
});

test("every operation's first example is sent and gets its documented status", async () => {
  await workbench.onPage({}, async (page) => {
    expectErrors(page);
    const statuses = [];
    for (const { id, method, path } of documented) {
      await choose(page, id);
      // With its own ids, not those of the object at hand.
      await page.locator("#example-choice").selectOption({ index: 0 });
      assert.equal(await chosen(page), `${method} ${path}`);
      assert.deepEqual(await problems(page), [], id);
      statuses.push([id, Number.parseInt(await send(page), 10)]);
      const link = page.getByRole("link", { name: "Microsoft's page" });
      assert.match(await link.getAttribute("href"), /^https:\/\/learn\.microsoft\.com\//, id);
    }
    assert.deepEqual(
      statuses,
      documented.map(({ id, success }) => [id, success.status]),
    );
  });
});

describe("an operation without a body", () => {
  test("shows no editor, and its request carries none", async () => {
    await workbench.onPage({}, async (page) => {
      for (const name of ["getShift", "deleteShift", "stageShiftForDeletion", "confirmTimeCard"]) {
        await choose(page, name);
        assert.ok(!(await page.locator("#body-text").isVisible()), name);
        const text = await page.locator("#panel-http pre").textContent();
        assert.ok(!text.includes("Content-Type") && !text.includes("\n\n"), name);
      }
      await choose(page, "getShift");
      await field(page, "field-shiftId").press("Control+Enter");
      await waitForResponse(page, 200);
      await choose(page, "createShift");
      assert.ok(await page.locator("#body-text").isVisible());
    });
  });
});

describe("a list", () => {
  test("is shown entry by entry, each with a label", async () => {
    await workbench.onPage({}, async (page) => {
      await choose(page, "listShifts");
      assert.equal(await send(page), "200 OK");
      await page.getByText("7 entries").waitFor();
      const first = page.locator(".entity").first();
      assert.match(await first.textContent(), /^Adele · shared: Counter, 2026-11-23 08:00 to 16:00/);
      await first.locator("summary").click();
      assert.match(await first.locator("pre").textContent(), /"sharedShift": \{/);
      await screenshot(page, "list");
    });
  });

  test("has its times in the time zone of its schedule, which it names, and its JSON as it arrived", async () => {
    await workbench.onPage({}, async (page) => {
      const zone = page.locator("#list-zone");
      const label = () => page.locator(".entity summary").first().textContent();
      await choose(page, "listShifts");
      await send(page);
      assert.equal(await zone.textContent(), "Times are in the time zone of the schedule: Europe/Berlin.");
      await page.locator(".entity summary").first().click();
      assert.match(await page.locator(".entity pre").first().textContent(), /"startDateTime": "2026-11-23T07:00:00/);
      await choose(page, "putSchedule");
      await write(page, '{ "enabled": true, "timeZone": "America/New_York" }');
      await send(page);
      await choose(page, "listShifts");
      await send(page);
      assert.match(await zone.textContent(), /America\/New_York/);
      assert.match(await label(), /2026-11-23 02:00 to 10:00/);
      await page.locator("#example-choice").selectOption("None at all");
      await send(page);
      assert.equal(await zone.count(), 0);
      await choose(page, "listWorkforceIntegrations");
      await send(page);
      assert.equal(await zone.count(), 0);
    });
  });

  test("has its times in UTC, and says so, if the schedule cannot be read", async () => {
    await workbench.onPage({}, async (page) => {
      expectErrors(page);
      await page.route("**/schedule", (route) =>
        route.fulfill({ status: 403, json: { error: { code: "Forbidden", message: "No" } } }),
      );
      await choose(page, "listShifts");
      assert.equal(await send(page), "200 OK");
      assert.equal(
        await page.locator("#list-zone").textContent(),
        "Times are in UTC: the time zone of the schedule is not known.",
      );
      assert.match(await page.locator(".entity").first().textContent(), /2026-11-23 07:00 to 15:00/);
    });
  });

  test("that is empty is reported as empty", async () => {
    await workbench.onPage({}, async (page) => {
      await choose(page, "listShifts");
      await page.locator("#example-choice").selectOption("None at all");
      assert.equal(await send(page), "200 OK");
      await page.getByText("The list is empty.").waitFor();
    });
  });

  test("continues with its next page", async () => {
    await workbench.onPage({}, async (page) => {
      await choose(page, "listTimeCards");
      await page.locator("#example-choice").selectOption("Two at a time, the latest first");
      await send(page);
      await page.getByText("2 entries on this page").waitFor();
      const ids = () => page.locator(".entity-id").allTextContents();
      const seen = await ids();
      await page.locator("#next-page").click();
      await page.locator(`.entity:first-child .entity-id:not(:text-is("${seen[0]}"))`).waitFor();
      assert.equal(await field(page, "field-skipToken").inputValue(), "2");
      assert.deepEqual(
        (await ids()).filter((id) => seen.includes(id)),
        [],
      );
    });
  });

  test("accepts a supported filter, and reports what another one may be", async () => {
    await workbench.onPage({}, async (page) => {
      await choose(page, "listShifts");
      const filter = page.locator("#field-filter");
      await filter.fill('{ "sharedShift": { "endDateTime": { "le": "2026-11-23T15:00:00Z" } } }');
      assert.deepEqual(await problems(page), []);
      assert.match(
        await page.locator("#panel-http pre").textContent(),
        /\?\$filter=sharedShift%2FendDateTime%20le%202026-11-23T15%3A00%3A00Z /,
      );
      assert.equal(await send(page), "200 OK");
      await page.getByText("1 entry").waitFor();
      await filter.fill('{ "createdDateTime": { "ge": "2026-11-23T15:00:00Z" } }');
      assert.deepEqual(await problems(page), ["bad_filter filter.createdDateTime"]);
      assert.match(
        await page.locator("#field-filter-message").textContent(),
        /is not supported in this filter; pass it in query/,
      );
      assert.equal(await filter.getAttribute("aria-invalid"), "true");
      await screenshot(page, "filter-refused");
      await page.locator(".problem-place").click();
      assert.ok(await filter.evaluate((area) => document.activeElement === area));
      await filter.fill("{");
      assert.deepEqual(await problems(page), ["not_json filter"]);
      assert.equal(
        await page.locator("#field-filter-message").textContent(),
        "is not JSON; write an object, as the examples of this operation do",
      );
      await filter.fill("");
      assert.deepEqual(await problems(page), []);
    });
  });
});

describe("what is stored", () => {
  test("is the list of a new object, the object of an action, and nothing for an operation that only reads", async () => {
    await workbench.onPage({}, async (page) => {
      await choose(page, "createDayNote");
      await send(page);
      await page.getByText("3 others are unchanged.").waitFor();
      await choose(page, "approveTimeOffRequest");
      await send(page);
      await page.locator(".diff .is-added", { hasText: '"state": "approved"' }).waitFor();
      await choose(page, "shareSchedule");
      await send(page);
      await page.locator(".diff .is-added", { hasText: '"sharedShift": {' }).waitFor();
      await choose(page, "getShift");
      await send(page);
      assert.equal(await page.getByText("before and after").count(), 0);
    });
  });

  test("is the initial data again after a reset", async () => {
    await workbench.onPage({}, async (page) => {
      await choose(page, "approveTimeOffRequest");
      expectErrors(page);
      assert.equal(await send(page), "200 OK");
      assert.equal(await send(page), "403 Forbidden");
      await page.locator("#renew-button").click();
      await page.locator("#answer").getByText("The mock holds its initial data again.").waitFor();
      assert.equal(await send(page), "200 OK");
    });
  });
});
