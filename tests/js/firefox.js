// The Firefox of this machine, if there is one, and a visit by it: the page has to report by itself, since nothing drives the browser.
// @ts-check
import { spawn, spawnSync } from "node:child_process";
import { once } from "node:events";
import { describe } from "node:test";
import { temporary } from "./temporary.js";

const MAX_MS = 300_000;
const PROGRAMS = [process.env.FIREFOX_PATH, "firefox", "firefox-esr", "/Applications/Firefox.app/Contents/MacOS/firefox"];

/** @param {string} program */
const versionOf = (program) => spawnSync(program, ["--version"], { encoding: "utf8" }).stdout?.trim();

const found = PROGRAMS.map((program) => ({ program, version: program && versionOf(program) })).find(({ version }) => version);

/** Its name and version. */
export const version = found?.version;

const skip = found === undefined && "not run: there is no Firefox; name one in FIREFOX_PATH";

/**
 * A suite of tests in Firefox. Without one, it says that it does not run. It counts as no skipped test then: Firefox is welcome, not required.
 *
 * @param {string} title
 * @param {() => void} tests
 */
export const inFirefox = (title, tests) => describe(title, { concurrency: 2, skip }, tests);

/**
 * Opens a page in a Firefox with a profile of its own until `posted` is fulfilled.
 *
 * @template T
 * @param {string} address
 * @param {Promise<T>} posted what the page posts
 * @returns {Promise<T>}
 */
export async function visit(address, posted) {
  const profile = temporary("firefox");
  const env = { ...process.env, HOME: profile };
  const program = /** @type {string} */ (found?.program);
  const child = spawn(program, ["--headless", "--no-remote", "--profile", profile, address], { stdio: "ignore", env });
  const ended = once(child, "exit").then(([code]) => Promise.reject(new Error(`Firefox ended with ${code}`)));
  const late = new Promise((_, reject) => setTimeout(reject, MAX_MS, new Error("no report from Firefox")).unref());
  try {
    return /** @type {T} */ (await Promise.race([posted, ended, late]));
  } finally {
    child.kill();
    await ended.catch(() => {});
  }
}
