// Keeps README.md true: its JavaScript runs and prints what it says, and its tables name what there is.
import assert from "node:assert/strict";
import { existsSync } from "node:fs";
import { test } from "node:test";
import * as shifts from "graph-shifts";
import { codes, fixed } from "../js/codes.js";
import { files } from "../js/cases.js";
import {
  blocks,
  docsOf,
  linked,
  named,
  operations,
  propertiesUnder,
  read,
  readme,
  reference,
  section,
  table,
  words,
} from "./readme.js";
import { run } from "./run.js";
import { teamId } from "../js/samples.js";

const sorted = (list) => [...list].sort();

test("no JavaScript block is passed over", () => {
  const count = readme.split("```js\n").length - 1;
  assert.ok(count > 0);
  assert.equal(blocks("js").length, count);
});

for (const [at, { code, output }] of blocks("js").entries()) {
  test(`JavaScript block ${at + 1} of README.md runs and prints what stands below it`, async () => {
    const { output: printed, statuses } = await run(code);
    assert.equal(printed, output);
    if (!code.includes('"graph-shifts/send"')) assert.deepEqual(statuses, code.includes("await fetch(request") ? [204] : []);
  });
}

test("the Rust blocks stand in doc tests, and the row of an operation among the rows", () => {
  const docs = ["src/request/input.rs", "src/gloo.rs"].map(docsOf).join("");
  const rows = read("src/shifts/time_off_reason.rs");
  const [row, ...others] = blocks("rust").sort(
    (one, other) => other.code.includes("pub static") - one.code.includes("pub static"),
  );
  assert.ok(rows.includes(row.code), row.code);
  assert.equal(others.length, 3);
  for (const { code } of others) assert.ok(docs.includes(code), code);
});

test("the table of operations names each once, with its verb and below its resource's path", () => {
  const elsewhere = Object.fromEntries([...readme.matchAll(/(\w+) at `(\/\S+)`/g)].map(([, resource, path]) => [resource, path]));
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
    create: "Required properties must be given.",
    replace: "Replaces the entity; required properties must be given.",
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
  assert.deepEqual(others, ["ShiftsInternalError", "ShiftsValidationError", "ShiftsWebAssemblyError", "flags"]);
  for (const name of others) assert.ok(readme.includes(`\`${name}`), name);
});

test("every link within the repository leads somewhere, and every definition of one is used", () => {
  const anchors = new Set(
    [...reference.matchAll(/^#+ (.*)$/gm)].map(([, heading]) => heading.toLowerCase().replaceAll(" ", "-")),
  );
  const definitions = new Map([...readme.matchAll(/^\[`(\w+)`\]: (\S+)$/gm)].map(([, name, address]) => [name, address]));
  const used = new Set([...readme.matchAll(/\[`(\w+)`\](?![:(])/g)].map(([, name]) => name));
  assert.deepEqual(sorted(used), sorted(definitions.keys()));
  const addresses = [...definitions.values(), ...[...readme.matchAll(/\]\(([^)]+)\)/g)].map(([, address]) => address)];
  for (const address of addresses.filter((one) => !one.startsWith("https://"))) {
    const [path, anchor] = address.split("#");
    assert.ok(existsSync(new URL(`../../${path}`, import.meta.url)), address);
    if (anchor) assert.ok(path === "pkg/generated/reference.md" && anchors.has(anchor), address);
  }
});

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
    .filter(({ input }) => !input.allow);
  const shown = (code, ...kinds) =>
    cases.some((one) => kinds.some((kind) => one[kind]?.some((issue) => (issue.code ?? issue) === code)));
  for (const { code, told } of rows) {
    const severities = [shown(code, "issues", "issuesAmong") && "error", shown(code, "warnings") && "warning"].filter(Boolean);
    assert.equal(told, severities.join(", "), code);
  }
});

test("the codes that cannot be allowed are listed", () => {
  assert.deepEqual(words(/`allow` refuses[^:]*:([^.]*)\./.exec(readme)[1]), fixed);
});

test("the places of the house are there", () => {
  const places = table("place").flatMap(([place]) => words(place));
  assert.deepEqual(
    places.filter((place) => !existsSync(new URL(`../../${place}`, import.meta.url))),
    [],
  );
});

test("the counts are right", () => {
  const cases = files().flatMap((file) => file.cases);
  const said = (pattern) => Number(pattern.exec(readme)[1].replaceAll(",", ""));
  assert.ok(cases.length > said(/more than ([\d,]+) cases/));
  assert.equal(
    said(/makes ([\d,]+) random bodies/),
    Number(/BODIES = .*\?\? ([\d_]+)\)/.exec(read("tests/judge/judge.test.js"))[1].replaceAll("_", "")),
  );
  for (const [, count] of readme.matchAll(/(\d+) operations/g)) assert.equal(Number(count), operations.length);
  const themes = section("### Enumeration scheduleEntityTheme");
  const hidden = [...themes.matchAll(/^\| `\w+` \| \d+ \| after \|$/gm)].length;
  for (const [, newer, all] of readme.matchAll(/(\d+) of (\d+) colours/g)) {
    assert.deepEqual([Number(newer), Number(all)], [hidden, shifts.scheduleEntityThemes.length]);
  }
});

test("what README hands out travels in the package", () => {
  const { files: packed, exports } = JSON.parse(read("pkg/package.json"));
  for (const name of ["openapi.json", "reference.md"]) {
    assert.ok(packed.includes(`generated/${name}`) && readme.includes(`graph-shifts/${name}`), name);
    assert.equal(exports[`./${name}`], `./generated/${name}`);
  }
  for (const [, entry] of readme.matchAll(/"graph-shifts(\/[^"]*)?"/g)) assert.ok(exports[`.${entry ?? ""}`], entry);
});

/** The names of the dependencies in a Cargo.toml. */
function ofCargo(path) {
  const parts = read(path)
    .split(/^\[/m)
    .filter((part) => /^(?:target\..*\.)?(?:dev-)?dependencies\]/.test(part));
  return parts.flatMap((part) => [...part.matchAll(/^([\w-]+) = /gm)].map(([, name]) => name));
}

/** The names of the dependencies in a package.json. */
function ofNpm(path) {
  const { dependencies, devDependencies } = JSON.parse(read(path));
  return Object.keys({ ...dependencies, ...devDependencies });
}

test("the tables of dependencies name those of every manifest", () => {
  const listed = (head) =>
    table(head)
      .flatMap(([names]) => names.split(", "))
      .sort();
  const all = (lists) => sorted(new Set(lists.flat())).filter((name) => name !== "graph-shifts");
  assert.deepEqual(listed("of the crate"), all([ofCargo("Cargo.toml")]));
  assert.deepEqual(listed("of `pkg/module`"), all([ofCargo("pkg/module/Cargo.toml")]));
  assert.deepEqual(listed("of `xtask` and `fuzz`"), all(["xtask/Cargo.toml", "fuzz/Cargo.toml"].map(ofCargo)));
  const workspaces = ["package.json", "pkg/package.json", "tests/package.json", "www/package.json"];
  assert.deepEqual(listed("of the npm workspaces"), all(workspaces.map(ofNpm)));
});

test("the licences of npm packages are their own", () => {
  for (const [names, licence] of table("of the npm workspaces")) {
    for (const name of names.split(", "))
      assert.equal(JSON.parse(read(`node_modules/${name}/package.json`)).license, licence, name);
  }
});
