// Tests that a signal ends `graph-shifts mock` at once, whatever its clients do.

import assert from "node:assert/strict";
import { once } from "node:events";
import { connect } from "node:net";
import { test } from "node:test";
import { fileOf, SHIFTS, teamOf } from "./data.js";
import { start } from "./started.js";

for (const signal of ["SIGTERM", "SIGINT"]) {
  test(`${signal} ends it with the code 0, with connections that are idle, silent or waiting`, async (t) => {
    const mock = await start(t, ["--data", fileOf({ teams: [teamOf()], latency: 600_000 })]);
    const silent = connect(Number(new URL(mock.url).port), "127.0.0.1").on("error", () => {});
    await once(silent, "connect");
    await fetch(`${new URL(mock.url).origin}/mock/answers`);
    const waiting = assert.rejects(mock.ask(SHIFTS));
    await new Promise((resolve) => setTimeout(resolve, 100));
    assert.equal(await mock.end(signal), 0);
    await waiting;
    await assert.rejects(fetch(mock.url));
  });
}
