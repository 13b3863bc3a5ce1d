// Keeps the tables and counts of README.md and of the guides true: they name what there is.
import assert from "node:assert/strict";
import { readdirSync } from "node:fs";
import { test } from "node:test";
import * as shifts from "graph-shifts";
import { codes, fixed } from "../js/codes.js";
import { files } from "../js/cases.js";
import {
  contributing,
  documentation,
  linked,
  named,
  operations,
  propertiesUnder,
  read,
  section,
  table,
  words,
} from "./readme.js";
import { teamId } from "../js/samples.js";

const sorted = (list) => [...list].sort();

test("the table of operations names each once, with its verb and below its resource's path", () => {
  const elsewhere = Object.fromEntries(
    [...documentation.matchAll(/(\w+) at `(\/\S+)`/g)].map(([, resource, path]) => [resource, path]),
  );
  const rows = table("resource").flatMap(([resource, cell]) => {
    const path = elsewhere[resource] ?? `/teams/{teamId}/schedule/${resource}`;
    return cell.split("<br>").flatMap((line) => linked(line).map((name) => ({ name, method: line.split(" ")[0], path })));
  });
  assert.equal(operations.length, 74);
  assert.deepEqual(sorted(rows.map(({ name }) => name)), sorted(operations.map(({ name }) => name)));
  for (const { name, method, path } of rows) {
    assert.equal(method, shifts[name].method, name);
    assert.ok(shifts[name].path === path || shifts[name].path.startsWith(`${path}/`), `${name}: ${shifts[name].path}`);
  }
});

test("the table of operations tells what every body is", () => {
  for (const [resource, cell, bodies] of table("resource")) {
    const taking = linked(cell)
      .map((name) => shifts[name])
      .filter(({ check }) => check);
    const [shape, ...own] = bodies.split("; ");
    const [name] = linked(shape);
    assert.equal(typeof shifts[name].check, "function", resource);
    const properties = new Map(taking.map((operation) => [operation.name, propertiesUnder(`### Shape ${name}`)]));
    for (const part of own) {
      const [takers, members] = part.split(": ");
      for (const taker of named(takers, taking)) properties.set(taker, words(members));
    }
    for (const { name: taker } of taking) assert.deepEqual(properties.get(taker), propertiesUnder(`#### ${taker}`), taker);
  }
});

test("the table of forms names the operations of each", () => {
  const saying = {
    create: "Required properties must be set.",
    replace: "Replaces the entity; required properties must be set.",
    change: "Contains the properties that change; the others keep their values.",
    bare: "Optional; sent as `{}` if it is absent.",
  };
  const taking = operations.filter(({ check }) => check);
  const rows = table("body").map(([form, cell]) => [form, sorted(named(cell))]);
  assert.deepEqual(
    rows.map(([form]) => form),
    Object.keys(saying),
  );
  assert.deepEqual(sorted(rows.flatMap(([, names]) => names)), sorted(taking.map(({ name }) => name)));
  for (const [form, names] of rows) {
    for (const name of names) assert.ok(section(`#### ${name}`).includes(`\n**Body.** ${saying[form]}\n`), `${form}: ${name}`);
  }
});

test("the table of options names each with its operations", () => {
  const rows = table("option").map(([option, , , takers]) => [words(option)[0], sorted(named(takers))]);
  assert.deepEqual(sorted(rows.map(([option]) => option)), sorted(new Set(operations.flatMap(({ options }) => options))));
  for (const [option, takers] of rows) {
    const names = operations.filter(({ options }) => options.includes(option)).map(({ name }) => name);
    assert.deepEqual(takers, sorted(names), option);
  }
});

test("the table of warnings on tokens tells what each operation warns of", () => {
  const told = new Map(operations.map(({ name }) => [name, []]));
  const rest = new Set(operations);
  for (const [warning, cell] of table("warning")) {
    const among = cell.startsWith("all others") ? [...rest] : operations;
    for (const name of named(cell, among)) {
      told.get(name).push(words(warning)[0]);
      rest.delete(shifts[name]);
    }
  }
  for (const { name, parameters, try: build } of operations) {
    const ids = Object.fromEntries(parameters.map((parameter) => [parameter, teamId]));
    const { request, warnings } = build({ ...ids, permissionType: "application" });
    const codesOf = (request?.warnings ?? warnings)
      .filter(({ path }) => ["permissionType", "actsAs"].includes(path[0]))
      .map(({ code }) => code);
    assert.deepEqual(codesOf, told.get(name), name);
  }
});

test("the tables of exports and calling forms name all that the package exports", () => {
  const [entities, parts, members] = table("kind").map(([, cell]) => words(cell));
  const schemas = Object.entries(shifts)
    .filter(([, { check, path }]) => check && !path)
    .map(([name]) => name);
  const lists = Object.entries(shifts)
    .filter(([, value]) => Array.isArray(value))
    .map(([name]) => name);
  assert.deepEqual(sorted([...entities, ...parts]), sorted(schemas));
  assert.deepEqual(sorted(members), sorted(lists));
  assert.deepEqual(sorted(entities), sorted(table("resource").map(([, , bodies]) => linked(bodies)[0])));
  const others = sorted(Object.keys(shifts).filter((name) => !shifts[name].path && ![...schemas, ...lists].includes(name)));
  assert.deepEqual(others, ["ShiftsInternalError", "ShiftsValidationError", "ShiftsWebAssemblyError", "flags", "received"]);
  for (const name of others) assert.ok(documentation.includes(`\`${name}`), name);
});

/** The cases of plans. */
const plans = () =>
  readdirSync(new URL("../vectors/plan/", import.meta.url)).flatMap(
    (name) => JSON.parse(read(`tests/vectors/plan/${name}`)).cases,
  );

test("the table of codes is the closed list, and tells what the vectors show", () => {
  const rows = table("code").map(([code, says, told]) => ({ code: words(code)[0], says, told }));
  const printed = [...read("pkg/generated/codes.d.ts").matchAll(/^ \* - `(\w+)`: (.*)$/gm)].map(([, code, says]) => ({
    code,
    says,
  }));
  assert.deepEqual(
    rows.map(({ code, says }) => ({ code, says })),
    printed,
  );
  assert.deepEqual(
    rows.map(({ code }) => code),
    codes,
  );

  const cases = files()
    .flatMap((file) => file.cases)
    .filter(({ input }) => !input.allow)
    .concat(plans().map(({ expect }) => expect));
  const shown = (code, ...kinds) =>
    cases.some((one) => kinds.some((kind) => one[kind]?.some((issue) => (issue.code ?? issue) === code)));
  for (const { code, told } of rows) {
    const severities = [shown(code, "issues", "issuesAmong") && "error", shown(code, "warnings") && "warning"].filter(Boolean);
    assert.equal(told, severities.join(", "), code);
  }
});

test("the codes that cannot be allowed are listed", () => {
  assert.deepEqual(words(/`allow` refuses[^:]*:([^.]*)\./.exec(documentation)[1]), fixed);
});

/** The number that a test declares as the default of this setting. */
const declared = (setting, path) => Number(RegExp(`${setting} = .*\\?\\? ([\\d_]+)\\)`).exec(read(path))[1].replaceAll("_", ""));

test("the counts are right", () => {
  const cases = files().flatMap((file) => file.cases);
  const said = (pattern) => Number(pattern.exec(contributing)[1].replaceAll(",", ""));
  assert.ok(cases.length > said(/more than ([\d,]+) cases/));
  assert.equal(said(/makes ([\d,]+) random bodies/), declared("BODIES", "tests/judge/judge.test.js"));
  assert.equal(said(/results of ([\d,]+) random inputs/), declared("INPUTS", "tests/js/crate.test.js"));
  for (const [, count] of documentation.matchAll(/(\d+) operations/g)) assert.equal(Number(count), operations.length);
  const themes = section("### Enumeration scheduleEntityTheme");
  const hidden = [...themes.matchAll(/^\| `\w+` \| \d+ \| after \|$/gm)].length;
  for (const [, newer, all] of documentation.matchAll(/(\d+) of (\d+) colours/g)) {
    assert.deepEqual([Number(newer), Number(all)], [hidden, shifts.scheduleEntityThemes.length]);
  }
});

test("the package has the files and entry points that the guides name", () => {
  const { files: packed, exports } = JSON.parse(read("pkg/package.json"));
  for (const name of ["openapi.json", "reference.md"]) {
    assert.ok(packed.includes(`generated/${name}`) && documentation.includes(`graph-shifts/${name}`), name);
    assert.equal(exports[`./${name}`], `./generated/${name}`);
  }
  for (const [, entry] of documentation.matchAll(/"graph-shifts(\/[^"]*)?"/g)) assert.ok(exports[`.${entry ?? ""}`], entry);
});
