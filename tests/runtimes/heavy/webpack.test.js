// The packed package in webpack without a configuration: in Chromium and in Node, and what its bundles carry.
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import webpack from "webpack";
import { holdings } from "../apps.js";
import { launch, visit } from "../browser.js";
import { copiesBelow } from "../copies.js";
import { adapter, project } from "../packed.js";
import { holds } from "../report.js";
import { reportOf } from "../run.js";
import { serve } from "../serve.js";

/**
 * webpack recommends at most 244 KiB for an asset before compression. The module as hexadecimal text alone has more; it compresses to a quarter of
 * that, and size.json records both.
 */
const performance = { hints: /** @type {const} */ (false) };

/** Bundles as `webpack ENTRY --mode production` does, into dist/main.js, but for that recommendation; returns the warnings. */
function bundle(context, entry, target = "web") {
  return new Promise((resolve, reject) => {
    webpack(
      {
        context,
        entry: `./${entry}`,
        mode: "production",
        target,
        performance,
        output: { path: join(context, "dist"), clean: true },
      },
      (error, stats) => {
        const { errors, warnings } = stats?.toJson({ all: false, errors: true, warnings: true }) ?? { errors: [error] };
        if (errors.length) reject(new Error(errors.map(({ message }) => message).join("\n")));
        else resolve(warnings.map(({ message }) => message));
      },
    );
  });
}

async function textAndWarnings(context, entry) {
  const warnings = await bundle(context, entry);
  return { text: readFileSync(join(context, "dist/main.js"), "utf8"), warnings };
}

const files = ["app.js", "worker.js", "stand_in.js", "stdout.js"];
const root = await project("webpack", {
  ...Object.fromEntries(files.map((file) => [file, adapter(file)])),
  "index.html": '<!doctype html><meta charset="utf-8"><title>graph-shifts</title><script defer src="dist/main.js"></script>\n',
});

test("in Chromium, with one copy of the module in the page's bundle and one in the worker's", async (t) => {
  t.diagnostic(`webpack ${webpack.version}`);
  await bundle(root, "app.js");
  assert.deepEqual(copiesBelow(root, join(root, "dist")), [1, 1]);
  const [browser, server] = await Promise.all([launch(), serve(root)]);
  try {
    const { report, complaints, violations } = await visit(browser, `${server.address}/index.html`);
    assert.deepEqual([complaints, violations], [[], []]);
    holds(report.page);
    holds(report.worker);
    assert.equal(report.standIn, 200);
  } finally {
    await Promise.all([browser.close(), server.stop()]);
  }
});

test("in Node", async () => {
  await bundle(root, "stdout.js", "node");
  holds(await reportOf(process.execPath, ["dist/main.js"], { cwd: root }));
});

for (const [title, holdsOf] of Object.entries(holdings)) test(title, () => holdsOf(textAndWarnings));
