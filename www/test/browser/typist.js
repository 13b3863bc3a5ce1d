// A user who has a keyboard alone, or a mouse: what they do is counted, and nothing else moves the focus.
// @ts-check

import assert from "node:assert/strict";

/** @import { Locator, Page } from "playwright-core" */

/** More keys than this to reach something are a fault of the page. */
const MAX_STEPS = 60;

/**
 * What has the focus, also within a component: its id, or that of its component, and how screen readers read it.
 * @param {Page} page
 */
export const focused = (page) =>
  page.evaluate(() => {
    let found = document.activeElement;
    while (found?.shadowRoot?.activeElement) found = found.shadowRoot.activeElement;
    const host = /** @type {ShadowRoot | undefined} */ (found?.getRootNode())?.host;
    return {
      id: found?.id && found.id !== "control" ? found.id : (host?.id ?? ""),
      label: found === document.body ? "the page" : (found?.ariaLabel ?? found?.textContent?.trim() ?? ""),
      description: found?.getAttribute("aria-description") ?? "",
    };
  });

/** @typedef {Awaited<ReturnType<typeof focused>>} Focused */

/**
 * Keeps what the editor lets screen readers say, which it removes soon; returns a wait for a text among it.
 * @param {Page} page
 */
export async function listenTo(page) {
  const editor = page.locator(".cm-announced");
  const heard = await editor.evaluateHandle((place) => {
    /** @type {string[]} */
    const texts = [];
    new MutationObserver(() => texts.push(place.textContent ?? "")).observe(place, { childList: true, subtree: true });
    return texts;
  });
  /** @param {string} text */
  return (text) =>
    page.waitForFunction(([texts, wanted]) => texts.some((one) => one.includes(wanted)), /** @type {const} */ ([heard, text]));
}

/** @param {Page} page */
export function typistOn(page) {
  let count = 0;
  const start = performance.now();
  /** A key, or several together, which count as one press. @param {string} key @param {number} [times] */
  async function press(key, times = 1) {
    for (let done = 0; done < times; done += 1) await page.keyboard.press(key);
    count += times;
  }
  return {
    press,
    /** @param {string} text */
    async type(text) {
      await page.keyboard.type(text);
      count += text.length;
    },
    /**
     * Presses a key until what has the focus fits.
     * @param {string} key
     * @param {(now: Focused) => boolean} fits
     */
    async pressUntil(key, fits) {
      const passed = [];
      for (let now = await focused(page); !fits(now); now = await focused(page)) {
        passed.push(now.id || now.label.slice(0, 40));
        assert.ok(passed.length <= MAX_STEPS, `${key} does not lead there, but along ${passed.join(", ")}`);
        await press(key);
      }
      return focused(page);
    },
    /** How many presses it were, and how long they took. */
    effort: () => ({ presses: count, seconds: ((performance.now() - start) / 1000).toFixed(1) }),
  };
}

/** A mouse that is counted. */
export function clicker() {
  let count = 0;
  return {
    /** @param {Locator} place */
    async click(place) {
      await place.click();
      count += 1;
    },
    clicks: () => count,
  };
}
