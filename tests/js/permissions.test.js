// Compares the permissions that the package prints with the facts: `.permissions`, openapi.json and reference.md, for every operation.
import assert from "node:assert/strict";
import { readdirSync, readFileSync } from "node:fs";
import { test } from "node:test";
import * as shifts from "graph-shifts";

const read = (place) => readFileSync(new URL(place, import.meta.url), "utf8");
const readFacts = (name) => JSON.parse(read(`../facts/${name}`));

const folder = new URL("../facts/operations/", import.meta.url);
const facts = new Map(readdirSync(folder).flatMap((name) => readFacts(`operations/${name}`).map((row) => [row.id, row])));
const differences = new Map(
  readFacts("differences.json").flatMap(({ about, tables }) => (tables === undefined ? [] : [[about, tables]])),
);
const KINDS = ["delegated", "application"];

/** The permissions of a kind that the facts allow, least privileged first; an announced end has come. */
function expected(id, kind) {
  const row = facts.get(id);
  if (kind === "application" && row.applicationEnds) return [];
  return differences.get(`${id}: ${kind} permissions`)?.split(", ") ?? row[kind];
}

const printed = {
  ".permissions": new Map(
    Object.values(shifts)
      .filter(({ path }) => typeof path === "string")
      .map(({ name, permissions }) => [name, permissions]),
  ),
  "openapi.json": new Map(
    Object.values(JSON.parse(read("../../pkg/generated/openapi.json")).paths)
      .flatMap((methods) => Object.values(methods))
      .map(({ operationId, security }) => {
        const of = (kind) => security.flatMap((alternative) => alternative[kind] ?? []);
        return [operationId, { delegated: of("delegated"), application: of("application") }];
      }),
  ),
  "reference.md": new Map(
    [...read("../../pkg/generated/reference.md").matchAll(/^#### (\w+)\n(.*?)(?=^#{1,4} )/gms)].map(([, name, section]) => {
      const of = (kind) => {
        const [, cell] = section.match(new RegExp(`^\\| ${kind} permissions \\| (.*) \\|$`, "m"));
        return cell.startsWith("none") ? [] : [...cell.matchAll(/`([\w.]+)`/g)].map(([, permission]) => permission);
      };
      return [name, { delegated: of("delegated"), application: of("application") }];
    }),
  ),
};

for (const [place, permissions] of Object.entries(printed)) {
  test(`${place} has the operations of the facts and no others`, () => {
    assert.equal(facts.size, 74);
    assert.deepEqual([...permissions.keys()].sort(), [...facts.keys()].sort());
  });

  test(`${place} has the permissions of the facts and no others, least privileged first`, () => {
    for (const [id, own] of permissions) {
      for (const kind of KINDS) assert.deepEqual(own[kind], expected(id, kind), `${id}: ${kind}`);
    }
  });
}

test("the permission data list what the package has, apart from what is listed", () => {
  const place = (method, path) => `${method} ${path.replace(/\{\w+\}/g, "{id}").toLowerCase()}`;
  const { rows, withoutRow } = readFacts("permissions.json");
  const data = new Map(rows.map((row) => [place(row.method, row.path), row]));
  const unknown = [];
  for (const [id, row] of facts) {
    const newest = data.get(place(row.method, row.path));
    if (!newest) unknown.push(id);
    for (const kind of newest ? KINDS : []) {
      const own = printed[".permissions"].get(id)[kind];
      const listed = differences.has(`${id}: ${kind} permissions`) || (kind === "application" && row.applicationEnds);
      if (!listed) assert.deepEqual([...own].sort(), [...newest[kind]].sort(), `${id}: ${kind}`);
      for (const permission of own) assert.ok(newest[kind].includes(permission), `${id}: ${permission}`);
    }
  }
  assert.deepEqual(unknown.sort(), withoutRow.flatMap(({ operations }) => operations).sort());
});

test("an operation that Microsoft ended for applications takes no application permission, and no other lacks one", () => {
  const ended = [...facts.values()].filter(({ applicationEnds }) => applicationEnds).map(({ id }) => id);
  const { delegated, application } = shifts.approveTimeOffRequest.permissions;
  assert.deepEqual({ delegated, application }, { delegated: ["Schedule.ReadWrite.All", "Group.ReadWrite.All"], application: [] });
  assert.equal(ended.length, 9);
  for (const id of printed[".permissions"].keys()) {
    const none = printed[".permissions"].get(id).application.length === 0;
    assert.equal(none, ended.includes(id), id);
  }
});
