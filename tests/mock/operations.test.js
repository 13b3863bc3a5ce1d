// Tests that the mock serves every operation of Shifts, and no other method on their paths.

import assert from "node:assert/strict";
import { describe, test } from "node:test";
import * as shifts from "graph-shifts";
import { operations } from "./operations.js";
import { options } from "./seeds.js";
import { TEAM, open } from "./mock.js";

/** The functions of the package by the names of the operations. */
const builders = { ...shifts };

test("there are 74 operations", () => {
  assert.equal(new Set(operations.map(({ name }) => name)).size, 74);
  assert.equal(new Set(operations.map(({ method, path }) => `${method} ${path}`)).size, 74);
});

test("they are the package's operations, with the same methods and paths", () => {
  const ofPackage = Object.values(builders).filter(({ path }) => typeof path === "string");
  assert.deepEqual(ofPackage.map(({ name }) => name).sort(), operations.map(({ name }) => name).sort());
  for (const { name, method, path } of operations) {
    const pattern = builders[name].path.replace(/\{\w+\}/g, "[^/]+");
    assert.deepEqual([method, new RegExp(`^${pattern}$`).test(path)], [builders[name].method, true], name);
  }
});

/** The expected @odata.context: the collection, or one entity. */
function contextOf({ path, returned }) {
  const home = path
    .replace(`/teams/${TEAM}`, `teams('${TEAM}')`)
    .replace(/^\/users\/([^/]+)/, "users('$1')")
    .replace(/^\//, "")
    .replace(/\/([A-Z]+_\w+|clockIn)$/, "");
  return `https://graph.microsoft.com/v1.0/$metadata#${home}${Array.isArray(returned) ? "" : "/$entity"}`;
}

describe("each operation responds", () => {
  for (const operation of operations) {
    const { name, method, path, status, returned, body } = operation;
    test(`${name}: ${method} ${path} with ${status}`, async () => {
      const given = await open(options()).send(method, path, body);
      assert.equal(given.status, status, given.text);
      if (returned === null) {
        assert.equal(given.text, "");
        return;
      }
      assert.equal(given.json["@odata.context"], contextOf(operation));
      const shown = Array.isArray(returned) ? given.json.value[0] : given.json;
      assert.ok(shown.id.length > 0);
      assert.match(shown["@odata.etag"], /^"id-\d+"$/);
    });
  }
});

describe("the response contains what was sent", () => {
  for (const { name, method, path, returned, body } of operations) {
    if (body === undefined || typeof returned !== "string" || name === "clockIn") continue;
    test(name, async () => {
      const { json } = await open(options()).send(method, path, body);
      for (const [property, value] of Object.entries(body)) {
        if (typeof value === "object" && value !== null && !Array.isArray(value)) {
          assert.deepEqual({ ...json[property], ...value }, json[property], property);
        } else assert.deepEqual(json[property], value, property);
      }
    });
  }
});

describe("every other method returns 404 UnknownError", () => {
  const paths = new Set(operations.map(({ path }) => path));
  for (const path of paths) {
    const known = operations.filter((operation) => operation.path === path).map(({ method }) => method);
    test(path, async () => {
      for (const method of ["GET", "POST", "PUT", "PATCH", "DELETE"]) {
        // GET, PUT and DELETE of clockIn look like those of a time card with this id.
        if (known.includes(method) || path.endsWith("clockIn")) continue;
        // Sources contradict each other on PATCH or PUT, so the mock accepts both.
        if (method === "PUT" && known.includes("PATCH") && path.endsWith("/shiftPreferences")) continue;
        const { status, json } = await open(options()).send(method, path, method === "GET" ? undefined : {});
        assert.deepEqual([method, status, json.error.code], [method, 404, "UnknownError"]);
      }
    });
  }
});

for (const method of ["PATCH", "PUT"]) {
  test(`${method} changes shift preferences`, async () => {
    const { send } = open(options());
    const { path } = operations.find(({ name }) => name === "updateShiftPreferences");
    assert.equal((await send(method, path, { availability: [{ timeZone: "UTC" }] })).status, 204);
    assert.equal((await send("GET", path)).json.availability[0].timeZone, "UTC");
    assert.equal((await send(method, path, { availability: "any" })).status, 400);
  });
}

describe("an unknown id returns 404", () => {
  for (const { name, method, path, body } of operations) {
    const elsewhere = path.replace(/\/(SHFT|OPNSHFT|TOR|TAG|SREQ|TCK|NOTE|WFI)_\w+/, "/$1_none");
    if (elsewhere === path) continue;
    test(name, async () => {
      const { status, json } = await open(options()).send(method, elsewhere, body);
      assert.deepEqual([status, json.error.code], [404, "NotFound"]);
    });
  }
});

test("a team without a schedule returns 404 until putSchedule creates one", async () => {
  const { send, mock } = open(options({ schedule: null }));
  const ofTeam = operations.filter(({ path, name }) => path.startsWith("/teams") && name !== "putSchedule");
  for (const { method, path, body } of ofTeam) {
    const { status, text } = await send(method, path, body);
    assert.ok(status === 404 && text.includes("TeamNotFound"), `${method} ${path}`);
  }
  const put = operations.find(({ name }) => name === "putSchedule");
  assert.equal((await send(put.method, put.path, put.body)).status, 200);
  assert.equal((await send("GET", put.path)).json.timeZone, put.body.timeZone);
  assert.equal(mock.read(put.path).provisionStatus, "Completed");
});
