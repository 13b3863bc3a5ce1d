// The colours of code and of methods: the same as in the editor, and readable in light and dark.

import assert from "node:assert/strict";
import { after, before, describe, test } from "node:test";
import { seriousViolations } from "../browser/axe.js";
import { screenshot } from "../browser/screenshots.js";
import { choose, send, showPanel, startWorkbench } from "../browser/workbench.js";

/** WCAG's contrast for text. */
const MIN_CONTRAST = 4.5;

const METHODS = {
  GET: "listShifts",
  POST: "createShift",
  PUT: "replaceShift",
  PATCH: "updateWorkforceIntegration",
  DELETE: "deleteShift",
};

let workbench;
before(async () => {
  workbench = await startWorkbench();
});
after(() => workbench.stop());

/** The color of an element and what is behind it, each as red, green and blue. */
const colorsOf = (locator) =>
  locator.evaluate((element) => {
    const context = new OffscreenCanvas(1, 1).getContext("2d", { willReadFrequently: true });
    const shown = (color) => {
      context.clearRect(0, 0, 1, 1);
      context.fillStyle = color;
      context.fillRect(0, 0, 1, 1);
      return [...context.getImageData(0, 0, 1, 1).data];
    };
    let behind = element;
    while (shown(getComputedStyle(behind).backgroundColor)[3] === 0) behind = behind.parentElement;
    return [getComputedStyle(element).color, getComputedStyle(behind).backgroundColor].map((color) => shown(color).slice(0, 3));
  });

/** https://www.w3.org/TR/WCAG22/#dfn-relative-luminance */
function luminance(color) {
  const [red, green, blue] = color.map((one) =>
    one / 255 <= 0.04045 ? one / 255 / 12.92 : ((one / 255 + 0.055) / 1.055) ** 2.4,
  );
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function contrast([one, other]) {
  const [light, dark] = [luminance(one), luminance(other)].sort((a, b) => b - a);
  return (light + 0.05) / (dark + 0.05);
}

const inEditor = (page, text) => page.locator("#body .cm-line span", { hasText: text }).first();
const inCode = (page, place, text) => page.locator(`${place} span`, { hasText: text }).first();

test("contrast is measured as WCAG does", () => {
  const [black, white, grey] = [0, 255, 119].map((one) => [one, one, one]);
  assert.equal(contrast([black, white]), 21);
  assert.ok(contrast([grey, white]) < MIN_CONTRAST);
});

for (const colorScheme of ["light", "dark"]) {
  describe(colorScheme, () => {
    test("each method has a colour of its own, in the badge and in the request, with enough contrast", async () => {
      await workbench.onPage({ colorScheme }, async (page) => {
        const seen = new Set();
        for (const [method, name] of Object.entries(METHODS)) {
          await choose(page, name);
          const text = page.locator("#panel-http .method-name", { hasText: method });
          await text.waitFor();
          for (const place of [page.locator(".address .method"), text]) {
            const colors = await colorsOf(place);
            assert.ok(contrast(colors) >= MIN_CONTRAST, `${method}: ${colors}`);
          }
          seen.add(String((await colorsOf(text))[0]));
          assert.deepEqual((await colorsOf(text))[0], (await colorsOf(page.locator(".address .method")))[0]);
        }
        assert.equal(seen.size, 5);
        await page.locator("#operation-choice").click();
        await screenshot(page, `methods-${colorScheme}`);
      });
    });

    test("JSON in the request and in the response has the editor's colours, with enough contrast", async () => {
      await workbench.onPage({ colorScheme }, async (page) => {
        await choose(page, "createShift");
        await send(page);
        const answer = "#answer [aria-label='Response body']";
        await inCode(page, answer, "userId").waitFor();
        for (const text of ['"userId"', '"blue"', "["]) {
          const [color] = await colorsOf(inEditor(page, text));
          for (const place of ["#panel-http pre", answer]) {
            const colors = await colorsOf(inCode(page, place, text));
            assert.deepEqual(colors[0], color, `${text} in ${place}`);
            assert.ok(contrast(colors) >= MIN_CONTRAST, `${text}: ${colors}`);
          }
        }
        await screenshot(page, `colors-${colorScheme}`);
        assert.deepEqual(await seriousViolations(page), []);
      });
    });
  });
}

test("an entry of a list has colours when it is opened, and its text is that of the response", async () => {
  await workbench.onPage({ viewport: { width: 390, height: 844 } }, async (page) => {
    await choose(page, "listShifts");
    await send(page);
    const first = page.locator(".entity").first();
    assert.equal(await first.locator("pre span").count(), 0);
    await first.locator("summary").click();
    await first.locator("pre span").first().waitFor();
    assert.ok(JSON.parse(await first.locator("pre").textContent()).id.startsWith("SHFT_"));
    await screenshot(page, "colors-narrow");
  });
});

test("a request with errors is grey as a whole, its copy and other formats are plain text", async () => {
  await workbench.onPage({}, async (page) => {
    await page.locator("#example-choice").selectOption("Both versions (refused)");
    const method = page.locator("#panel-http .method-name");
    await method.waitFor();
    const [grey] = await colorsOf(page.locator("#panel-http pre"));
    for (const part of [method, inCode(page, "#panel-http pre", '"blue"')]) assert.deepEqual((await colorsOf(part))[0], grey);
    await showPanel(page, "Request");
    await page.getByRole("tab", { name: "curl" }).click();
    await page.locator("#panel-curl pre", { hasText: "curl" }).waitFor();
    assert.equal(await page.locator("#panel-curl pre span").count(), 0);
  });
});
