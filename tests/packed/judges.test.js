// What the judges of npm packages say of the packed package.
import assert from "node:assert/strict";
import { test } from "node:test";
import { checkPackage, createPackageFromTarballData } from "@arethetypeswrong/core";
import { publint } from "publint";
import { formatMessage } from "publint/utils";
import { bytes, manifest } from "./tarball.js";

const exactly = (buffer) => buffer.buffer.slice(buffer.byteOffset, buffer.byteOffset + buffer.byteLength);

test("publint finds nothing, not even a suggestion", async () => {
  const { messages, pkg } = await publint({ pack: { tarball: exactly(bytes) }, level: "suggestion", strict: true });
  assert.deepEqual(
    messages.map((message) => formatMessage(message, pkg)),
    [],
  );
});

/** Entries that hold no JavaScript, so that no types belong to them. */
const DATA = ["./core.wasm", "./planner.wasm", "./reference.md"];

/** What the profile esm-only passes over: resolutions that know no exports map, and CommonJS. */
const NOT_ESM = ["node10", "node16-cjs"];

test("attw finds nothing where ES modules are resolved", async () => {
  const { types, entrypoints, problems } = await checkPackage(createPackageFromTarballData(bytes), { excludeEntrypoints: DATA });
  assert.deepEqual(types, { kind: "included" });
  assert.deepEqual(
    Object.keys(entrypoints),
    Object.keys(manifest.exports).filter((entry) => !DATA.includes(entry)),
  );
  assert.deepEqual(
    problems.filter(({ resolutionKind, resolutionOption }) => !NOT_ESM.includes(resolutionKind ?? resolutionOption)),
    [],
  );
});
