// The import of shifts from a CSV file: by keyboard alone, with faults, with deletions, with failures, and in every size.

import assert from "node:assert/strict";
import { after, before, describe, test } from "node:test";
import { people, shiftIds, teamId } from "../../seed/ids.js";
import { seriousViolations } from "../browser/axe.js";
import { screenshot } from "../browser/screenshots.js";
import { expectErrors, startWorkbench } from "../browser/workbench.js";

let workbench;
before(async () => {
  workbench = await startWorkbench();
});
after(() => workbench.stop());

const HEADER = "Member,Date,Start,End,Theme,Label,Notes";

/** Of five people of two weeks that the mock's integration does not close: 50 shifts, none on a day with another one of the person. */
function rosterOf(length) {
  const names = ["Adele", "Alex", "Megan", "Isaiah", "John"];
  return Array.from({ length }, (_, at) => {
    const day = new Date(Date.UTC(2026, 10, 30 + Math.floor(at / 5))).toISOString().slice(0, 10);
    return `${names[at % 5]},${day},0${(at % 3) + 6}:00,15:30,green,Roster ${at + 1},"Till 1, then 2"`;
  });
}

const csv = (...lines) => ({ name: "roster.csv", mimeType: "text/csv", buffer: Buffer.from(lines.join("\r\n")) });

/** All shifts that the mock has. */
async function shiftsOf() {
  const headers = { Authorization: "Bearer any" };
  const shifts = [];
  let url = `${workbench.address}/v1.0/teams/${teamId}/schedule/shifts`;
  while (url !== undefined) {
    const page = await (await fetch(url, { headers })).json();
    shifts.push(...page.value);
    url = page["@odata.nextLink"];
  }
  return shifts;
}

const labels = (shifts) => shifts.map(({ draftShift, sharedShift }) => (draftShift ?? sharedShift).displayName);
const text = (page, id) => page.locator(`#${id}`).textContent();
const focused = (page) => page.evaluate(() => document.activeElement?.id);

async function openWeek(page) {
  // From now on the browser reports file choosers, instead of opening them.
  page.on("filechooser", () => {});
  const week = page.locator("#week");
  if (!(await week.evaluate(({ open }) => open))) await week.locator("summary").click();
  await page.locator(".week-table").waitFor();
}

/** Opens a file as somebody does who clicks on the button. */
async function open(page, file) {
  await openWeek(page);
  const chooser = page.waitForEvent("filechooser");
  await page.locator("#week-import").click();
  await (await chooser).setFiles(file);
  await page.locator("#import-title").waitFor();
}

async function plan(page) {
  await page.locator("#import-plan").click();
  await page.locator("#plan-title").waitFor();
}

async function apply(page) {
  await page.locator("#import-apply").click();
  await page.locator("#import-outcome").waitFor();
}

test("50 rows are imported by keyboard alone", async (t) => {
  await workbench.onPage({ viewport: { width: 1440, height: 900 } }, async (page) => {
    await openWeek(page);
    const before = await shiftsOf();
    const start = performance.now();
    let presses = 0;
    const press = async (key) => {
      presses += 1;
      await page.keyboard.press(key);
    };
    const tabTo = async (id) => {
      for (let tries = 0; (await focused(page)) !== id; tries += 1) {
        assert.ok(tries < 25, `${id} is not reached`);
        await press("Tab");
      }
    };
    await tabTo("week-import");
    const chooser = page.waitForEvent("filechooser");
    await press("Enter");
    await (await chooser).setFiles(csv(HEADER, ...rosterOf(50)));
    await page.locator("#import-title").waitFor();
    assert.equal(await focused(page), "import-title");
    assert.equal(await text(page, "import-status"), "50 rows, no problems.");
    await tabTo("import-plan");
    await press("Enter");
    await page.locator("#plan-title").waitFor();
    assert.equal(await text(page, "plan-counts"), "50 new, 0 changed, 0 deleted, 0 unchanged");
    assert.equal((await shiftsOf()).length, before.length);
    await page.evaluate(() => {
      const place = document.querySelector("#import-progress");
      globalThis.announced = [];
      new MutationObserver(() => globalThis.announced.push(place.textContent)).observe(place, { childList: true });
    });
    await tabTo("import-apply");
    await press("Enter");
    await page.locator("#import-outcome").waitFor();
    assert.match(await text(page, "import-outcome"), /^50 of 50 done\./);
    const announced = await page.evaluate(() => globalThis.announced);
    assert.deepEqual(announced.filter((message) => message !== "").at(-1), "50 of 50");
    assert.ok(
      announced.some((message) => /^[1-4]\d of 50$/.test(message)),
      announced.join(),
    );
    const seconds = (performance.now() - start) / 1000;
    t.diagnostic(`50 rows imported by keyboard: ${seconds.toFixed(1)} s, ${presses} key presses`);
    assert.ok(presses < 40, `${presses}`);
    const added = (await shiftsOf()).filter(({ id }) => !before.some((one) => one.id === id));
    const expected = Array.from({ length: 50 }, (_, at) => `Roster ${at + 1}`);
    assert.deepEqual(labels(added).toSorted(), expected.toSorted());
    const [first] = added.filter(({ draftShift }) => draftShift.displayName === "Roster 1");
    assert.equal(first.userId, people.adele);
    assert.equal(first.draftShift.startDateTime, "2026-11-30T05:00:00Z");
    assert.equal(first.draftShift.notes, "Till 1, then 2");
    // The grid is read again, and marks what is new.
    await page
      .locator(".entry.is-changed", { hasText: "Adele, Monday 30 November, 06:00–15:30 Roster 1, changed, draft" })
      .waitFor();
    assert.equal(await text(page, "week-notice"), "");
  });
});

const views = {
  wide: { viewport: { width: 1440, height: 900 } },
  "medium-dark": { viewport: { width: 1024, height: 768 }, colorScheme: "dark" },
  narrow: { viewport: { width: 390, height: 844 } },
};

/** One new shift, one that changes, and a fault. Adele on Tuesday and Alex on Monday have shifts that are not in the file. */
const CHANGES = [
  HEADER,
  "Adele,2026-11-23,08:00,17:00,blue,Counter,",
  "Alex,2026-11-24,09:00,17:00,pink,Extra,",
  "Megan,2026-11-25,8 o'clock,16:00,bleu,Faulty,",
];

for (const [name, options] of Object.entries(views)) {
  test(`faults and the plan can be read, ${name}`, async () => {
    await workbench.onPage(options, async (page) => {
      await open(page, csv(...CHANGES));
      assert.match(
        await text(page, "import-status"),
        /^3 rows, 1 with problems\. Correct the rows with problems, or leave them out\.$/,
      );
      const cell = page.getByRole("textbox", { name: "Row 4, Start" });
      assert.equal(await cell.getAttribute("aria-invalid"), "true");
      assert.equal(await text(page, await cell.getAttribute("aria-describedby")), "is not a time");
      assert.deepEqual(await seriousViolations(page), []);
      await screenshot(page, `import-${name}`);
      await page.locator("#import-leaves-out").check();
      await page.locator("#import-deletes").check();
      await plan(page);
      assert.equal(await text(page, "plan-counts"), "1 new, 1 changed, 2 deleted, 0 unchanged");
      await page.locator(".entry.is-planned-new").waitFor({ state: "attached" });
      assert.match(await text(page, "week-notice"), /^This is the plan of roster\.csv: .* Nothing is sent yet\.$/);
      assert.deepEqual(await page.locator(".is-planned-changes, .is-planned-new").allTextContents(), [
        "Adele, Monday 23 November, ~08:00–17:00 Counter, changes, draft: end 16:00 → 17:00",
        "Alex, Tuesday 24 November, +09:00–17:00 Extra, new, draft",
      ]);
      assert.equal(await page.locator(".week-table button").count(), 0);
      assert.deepEqual(await seriousViolations(page), []);
      assert.ok(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth));
      await screenshot(page, `import-plan-${name}`);
      await page.locator("#import-close").click();
      await page.locator(".week-table button.entry").first().waitFor({ state: "attached" });
      assert.equal(await focused(page), "week-import");
    });
  });
}

describe("a row with faults", () => {
  test("can be mended in its cell, which keeps the focus", async () => {
    await workbench.onPage({}, async (page) => {
      await open(page, csv(...CHANGES));
      await page.getByRole("textbox", { name: "Row 4, Start" }).fill("8:00");
      await page.keyboard.press("Tab");
      const theme = page.getByRole("textbox", { name: "Row 4, Theme" });
      assert.ok(await theme.evaluate((input) => input === document.activeElement));
      assert.match(await text(page, await theme.getAttribute("aria-describedby")), /did you mean blue/);
      await theme.fill("blue");
      await theme.press("Enter");
      assert.equal(await text(page, "import-status"), "3 rows, no problems.");
      assert.equal(await theme.getAttribute("aria-invalid"), "false");
    });
  });

  test("is not imported if it is left out, and no plan is made before", async () => {
    await workbench.onPage({}, async (page) => {
      await open(page, csv(HEADER, "Nobody,2026-11-30,08:00,16:00,,,", "Adele,2026-11-30,08:00,16:00,,Good,"));
      const person = page.getByRole("textbox", { name: "Row 2, Person" });
      assert.match(await text(page, await person.getAttribute("aria-describedby")), /^is not a known person/);
      await page.locator("#import-plan").click();
      assert.equal(await page.locator("#plan-title").isVisible(), false);
      await page.locator("#import-leaves-out").check();
      await plan(page);
      await apply(page);
      assert.match(await text(page, "import-outcome"), /^1 of 1 done/);
      assert.ok(labels(await shiftsOf()).includes("Good"));
    });
  });
});

test("semicolons and other headers are understood, and a column can be given another meaning", async () => {
  await workbench.onPage({}, async (page) => {
    await open(page, csv("\uFEFFMitarbeiter;Datum;von;bis;Was", "Alex;30.11.2026;22:00;06:00;Nacht; "));
    assert.equal(await text(page, "import-status"), "1 row, no problems.");
    await page.getByText("Columns: 4 of 5 are used").click();
    await page.locator("#import-column-label").selectOption({ label: "Was" });
    await page.locator("#import-mode").selectOption("shared");
    await plan(page);
    await apply(page);
    const shift = (await shiftsOf()).find(({ sharedShift }) => sharedShift?.displayName === "Nacht");
    assert.deepEqual(
      [shift.sharedShift.startDateTime, shift.sharedShift.endDateTime],
      ["2026-11-30T21:00:00Z", "2026-12-01T05:00:00Z"],
    );
    assert.equal(shift.draftShift, null);
  });
});

test("a second import of the same file plans nothing", async () => {
  await workbench.onPage({}, async (page) => {
    const file = csv(HEADER, ...rosterOf(7));
    await open(page, file);
    await plan(page);
    await apply(page);
    await open(page, file);
    await page.locator("#import-deletes").check();
    await plan(page);
    assert.equal(await text(page, "plan-counts"), "0 new, 0 changed, 0 deleted, 7 unchanged");
    assert.equal(await page.locator("#import-apply").isVisible(), false);
  });
});

test("shifts that are not in the file are struck through, and deleted", async () => {
  await workbench.onPage({}, async (page) => {
    await open(page, csv(HEADER, "Adele,2026-11-25,06:00,12:00,,Instead,"));
    await page.locator("#import-mode").selectOption("shared");
    await page.locator("#import-deletes").check();
    await plan(page);
    assert.equal(await text(page, "plan-counts"), "1 new, 0 changed, 1 deleted, 0 unchanged");
    assert.equal(
      await page.locator(".is-planned-deleted").textContent(),
      "Adele, Wednesday 25 November, −15:00–23:00 Late shift, to be deleted",
    );
    await apply(page);
    const ids = (await shiftsOf()).map(({ id }) => id);
    assert.ok(!ids.includes(shiftIds.offered));
    // Of others, and on other days, they stay.
    assert.ok(ids.includes(shiftIds.surplus) && ids.includes(shiftIds.adeles));
  });
});

describe("applying", () => {
  test("lists the rows that failed with what to do, and another plan has what is left", async () => {
    await workbench.onPage({}, async (page) => {
      // The mock's integration refuses shifts above ten hours.
      await open(page, csv(HEADER, "Adele,2026-11-30,06:00,20:00,,Long,", "Adele,2026-12-01,08:00,16:00,,Good,"));
      await plan(page);
      await apply(page);
      assert.match(await text(page, "import-outcome"), /^1 of 2 done, 1 failed\. "Show the plan" plans what is left\.$/);
      assert.match(await page.getByRole("list", { name: "What failed" }).textContent(), /^Row 2: .*10 hours/);
      await plan(page);
      assert.equal(await text(page, "plan-counts"), "1 new, 0 changed, 0 deleted, 1 unchanged");
    });
  });

  test("can be stopped", async () => {
    await workbench.onPage({}, async (page) => {
      expectErrors(page);
      await open(page, csv(HEADER, ...rosterOf(50)));
      await plan(page);
      await page.locator("#manner").selectOption("slow");
      await page.locator("#import-apply").click();
      await page.locator("#import-stop").press("Enter");
      await page.locator("#import-outcome").waitFor();
      assert.match(await text(page, "import-outcome"), /not sent or not confirmed\. "Show the plan" plans what is left\.$/);
      await page.locator("#manner").selectOption("prompt");
    });
  });
});

test("another file ends the import of the first one, whose plan is not shown any more", async () => {
  await workbench.onPage({}, async (page) => {
    await open(page, csv(HEADER, "Adele,2026-11-28,08:00,16:00,,First,"));
    let release;
    const held = new Promise((resolve) => {
      release = resolve;
    });
    await page.route("**/shifts?*", async (route) => {
      await held;
      await route.continue();
    });
    await page.locator("#import-plan").click();
    await page.locator("#import-progress", { hasText: "Reading the schedule" }).waitFor();
    await page
      .locator("#import-file")
      .setInputFiles({ ...csv(HEADER, "Alex,2026-11-28,08:00,16:00,,Second,"), name: "second.csv" });
    await page.locator("#import-title", { hasText: "second.csv" }).waitFor();
    const read = page.waitForResponse((response) => response.url().includes("/shifts?"));
    release();
    await read;
    await page.unroute("**/shifts?*");
    await plan(page);
    assert.match(await text(page, "week-notice"), /second\.csv/);
    assert.equal(await page.locator(".week-table", { hasText: "First" }).count(), 0);
  });
});

test("of thousands of rows with faults, the first ones are shown to be corrected", async () => {
  await workbench.onPage({}, async (page) => {
    const rows = Array.from({ length: 3000 }, (_, at) => `Nobody ${at % 2},2026-11-28,08:00,16:00,,,`);
    await open(page, csv(HEADER, ...rows));
    const inputs = page.locator("#import input.cell-input");
    assert.equal(await inputs.count(), 200);
    for (const at of [0, 1]) {
      await inputs.nth(at).fill("Adele");
      await inputs.nth(at).press("Enter");
    }
    assert.equal(await text(page, "import-status"), "3000 rows, no problems.");
  });
});

test("a file that is no table is reported", async () => {
  await workbench.onPage({}, async (page) => {
    await open(page, csv(HEADER));
    assert.equal(await page.locator("#import [role=alert]").textContent(), "The file has headers, but no rows.");
    assert.deepEqual(await seriousViolations(page), []);
    await page.locator("#import-close").click();
    assert.equal(await page.locator("#import").isVisible(), false);
  });
});

test("a file can be dropped on the week", async () => {
  await workbench.onPage({}, async (page) => {
    await openWeek(page);
    const data = await page.evaluateHandle((content) => {
      const transfer = new DataTransfer();
      transfer.items.add(new File([content], "dropped.csv", { type: "text/csv" }));
      return transfer;
    }, `${HEADER}\nAdele,2026-11-30,08:00,16:00,,,`);
    await page.dispatchEvent("#week", "drop", { dataTransfer: data });
    await page.getByRole("heading", { name: "Import dropped.csv" }).waitFor();
    assert.equal(await text(page, "import-status"), "1 row, no problems.");
  });
});
