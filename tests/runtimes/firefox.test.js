// The packed package in Firefox without a bundler, where a Firefox is installed.
import { spawn, spawnSync } from "node:child_process";
import { once } from "node:events";
import { describe, test } from "node:test";
import { temporary } from "../js/temporary.js";
import { pages, run } from "./unbundled.js";

const LONGEST = 300_000;
const PROGRAMS = [process.env.FIREFOX_PATH, "firefox", "firefox-esr", "/Applications/Firefox.app/Contents/MacOS/firefox"];

const versionOf = (program) => spawnSync(program, ["--version"], { encoding: "utf8" }).stdout?.trim();
const firefox = PROGRAMS.find((program) => program && versionOf(program));
const skip = firefox === undefined && "not run: there is no Firefox; name one in FIREFOX_PATH";

/** What the page posts that a Firefox of its own opens. */
async function visit(address, posted) {
  const profile = temporary("firefox");
  const env = { ...process.env, HOME: profile };
  const child = spawn(firefox, ["--headless", "--no-remote", "--profile", profile, address], { stdio: "ignore", env });
  const ended = once(child, "exit").then(([code]) => Promise.reject(new Error(`Firefox ended with ${code}`)));
  const late = new Promise((_, reject) => setTimeout(reject, LONGEST, new Error("no report from Firefox")).unref());
  try {
    return await Promise.race([posted, ended, late]);
  } finally {
    child.kill();
    await ended.catch(() => {});
  }
}

describe("Firefox", { concurrency: 2, skip }, () => {
  for (const [title, page] of Object.entries(pages)) {
    test(title, async (t) => {
      t.diagnostic(versionOf(firefox));
      await run(page, visit, { posts: true });
    });
  }
});
