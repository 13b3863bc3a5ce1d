// The guide names the versions of Microsoft's clients that are tested.

import assert from "node:assert/strict";
import { test } from "node:test";
import { documents, read, table, words } from "../readme/readme.js";

test("they are those that are installed", () => {
  for (const [names, versions] of table("client", documents["www/guides/clients.md"])) {
    const installed = words(names).map((name) => JSON.parse(read(`node_modules/${name}/package.json`)).version);
    assert.equal(versions, installed.join(", "));
  }
});
