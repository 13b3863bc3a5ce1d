// Keeps README.md true: its JavaScript runs and prints what it says, and its tables name what there is.
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { test } from "node:test";
import { pathToFileURL } from "node:url";
import * as shifts from "graph-shifts";
import { createShiftsStandIn } from "graph-shifts/testing";
import { codes, fixed } from "../pkg/codes.js";
import { files } from "./cases.js";
import { openShiftId, teamId } from "./samples.js";

/** A file of the repository. */
const read = (path) => readFileSync(new URL(`../${path}`, import.meta.url), "utf8");
const readme = read("README.md");
const addressOf = (name) => pathToFileURL(createRequire(import.meta.url).resolve(name)).href;
const operations = Object.values(shifts).filter(({ path }) => typeof path === "string");

/** The fenced blocks of a language, each with the text block that follows at once and holds what it prints. */
function blocks(language) {
  const found = [...readme.matchAll(/^```(\w+)\n(.*?)^```\n(?:\n?(?:It prints\n\n)?```text\n(.*?)^```\n)?/gms)];
  return found.filter(([, name]) => name === language).map(([, , code, output = ""]) => ({ code, output }));
}

/** The rows of the table with this head, each as its cells. */
function table(head) {
  const tables = [...readme.matchAll(/^\| (.*?) \|.*\n\|[-|]+\n((?:\|.*\n)+)/gm)].filter(([, first]) => first === head);
  assert.equal(tables.length, 1, `one table | ${head} |`);
  return tables[0][2].trim().split("\n").map((row) => row.split(/ ?\| ?/).slice(1, -1));
}

const words = (cell) => [...cell.matchAll(/`([^`]+)`/g)].map(([, word]) => word);

/** What a block prints and how its requests are answered. Its free names are the reader's own; its `fetch` is a stand-in. */
async function run(code) {
  const lines = [];
  const statuses = [];
  const standIn = createShiftsStandIn({ teams: [{ id: teamId, openShifts: [{ id: openShiftId }] }] });
  const fetch = async (...request) => {
    const response = await standIn(...request);
    statuses.push(response.status);
    return response;
  };
  const before = { fetch: globalThis.fetch, log: console.log };
  Object.assign(globalThis, { teamId, openShiftId, accessToken: "any", fetch });
  console.log = (...values) => lines.push(`${values.join(" ")}\n`);
  try {
    const module = code.replace(/(?<=from )"(graph-shifts[^"]*)"/g, (_, name) => JSON.stringify(addressOf(name)));
    await import(`data:text/javascript,${encodeURIComponent(module)}`);
  } finally {
    console.log = before.log;
    globalThis.fetch = before.fetch;
  }
  return { output: lines.join(""), statuses };
}

test("no JavaScript block is passed over", () => {
  const count = readme.split("```js\n").length - 1;
  assert.ok(count > 0);
  assert.equal(blocks("js").length, count);
});

for (const [at, { code, output }] of blocks("js").entries()) {
  test(`JavaScript block ${at + 1} of README.md runs and prints what stands below it`, async () => {
    assert.deepEqual(await run(code), { output, statuses: code.includes("await fetch(request") ? [204] : [] });
  });
}

/** The doc comments of a Rust file. */
const docsOf = (path) => [...read(path).matchAll(/^ *\/\/\/ ?(.*\n)/gm)].map(([, line]) => line).join("");

test("the Rust blocks stand in doc tests", () => {
  const docs = ["src/input.rs", "src/gloo.rs"].map(docsOf).join("");
  assert.equal(blocks("rust").length, 2);
  for (const { code } of blocks("rust")) assert.ok(docs.includes(code), code);
});

/** The properties of an operation's body, from the printed types. */
function bodyOf({ name }) {
  const type = `Update${name.slice("update".length)}Body`;
  const parts = read("pkg/shifts.d.ts").split(/^(?=export )/m).filter((part) => RegExp(`^export \\w+ ${type}(Base)?\\b`).test(part));
  return [...new Set(parts.flatMap((part) => [...part.matchAll(/(\w+)\?: /g)].map(([, property]) => property)))];
}

test("the table of operations names each with its request, body, permission and page", () => {
  const rows = table("function").map(([name, request, body, , permission, page]) => ({
    name: words(name)[0],
    request: words(request)[0],
    body: words(body).sort(),
    permission: words(permission),
    page: /\((.*)\)/.exec(page)[1],
  }));
  const named = operations.map(({ name, method, path, permissions, page }) => ({
    name,
    request: `${method} ${path}`,
    body: bodyOf({ name }).sort(),
    permission: [...permissions.delegated],
    page,
  }));
  assert.deepEqual(rows, named);
});

test("the table of options names each with its operations", () => {
  const rows = Object.fromEntries(table("option").map(([option, , , takers]) => [words(option)[0], takers]));
  assert.deepEqual(Object.keys(rows).sort(), [...new Set(operations.flatMap(({ options }) => options))].sort());
  for (const [option, takers] of Object.entries(rows)) {
    const names = operations.filter(({ options }) => options.includes(option)).map(({ name }) => name);
    assert.deepEqual(takers === "both" ? operations.map(({ name }) => name) : words(takers), names, option);
  }
});

test("the table of codes is the closed list, and tells what the vectors show", () => {
  const rows = table("code").map(([code, says, told]) => ({ code: words(code)[0], says, told }));
  const printed = [...read("pkg/codes.d.ts").matchAll(/^ \* - `(\w+)`: (.*)$/gm)].map(([, code, says]) => ({ code, says }));
  assert.deepEqual(rows.map(({ code, says }) => ({ code, says })), printed);
  assert.deepEqual(rows.map(({ code }) => code), codes);

  const cases = files().flatMap((file) => file.cases).filter(({ input }) => !input.allow);
  const shown = (code, ...kinds) => cases.some((one) => kinds.some((kind) => one[kind]?.some((issue) => (issue.code ?? issue) === code)));
  for (const { code, told } of rows) {
    if (shown(code, "issues", "issuesAmong")) assert.match(told, /error/, code);
    if (shown(code, "warnings")) assert.match(told, /warning/, code);
    assert.equal(told !== "-", shown(code, "issues", "issuesAmong", "warnings"), code);
  }
});

test("the codes that cannot be allowed are listed", () => {
  assert.deepEqual(words(/`allow` refuses[^:]*:([^.]*)\./.exec(readme)[1]), fixed);
});

/** The names of the dependencies in a Cargo.toml. */
function ofCargo(path) {
  const parts = read(path).split(/^\[/m).filter((part) => /^(?:target\..*\.)?(?:dev-)?dependencies\]/.test(part));
  return parts.flatMap((part) => [...part.matchAll(/^([\w-]+) = /gm)].map(([, name]) => name));
}

/** The names of the dependencies in a package.json. */
function ofNpm(path) {
  const { dependencies, devDependencies } = JSON.parse(read(path));
  return Object.keys({ ...dependencies, ...devDependencies });
}

test("the tables of dependencies name those of every manifest", () => {
  const named = (head) => table(head).flatMap(([names]) => names.split(", ")).sort();
  const all = (lists) => [...new Set(lists.flat())].filter((name) => name !== "graph-shifts").sort();
  assert.deepEqual(named("of the crate"), all([ofCargo("Cargo.toml")]));
  assert.deepEqual(named("of `xtask` and `fuzz`"), all(["xtask/Cargo.toml", "fuzz/Cargo.toml"].map(ofCargo)));
  const workspaces = ["package.json", "pkg/package.json", "tests/package.json", "www/package.json"];
  assert.deepEqual(named("of the npm workspaces"), all(workspaces.map(ofNpm)));
});
