// The printed types say of inputs what the operations know, explain every member, and leave nothing open.
import assert from "node:assert/strict";
import { readdirSync, readFileSync } from "node:fs";
import { test } from "node:test";
import * as shifts from "graph-shifts";

const pkg = new URL("../../pkg/", import.meta.url);
const files = ["", "generated/"]
  .flatMap((folder) => readdirSync(new URL(folder, pkg)).map((name) => folder + name))
  .filter((name) => name.endsWith(".d.ts"));
const textOf = (name) => readFileSync(new URL(name, pkg), "utf8");
const types = textOf("generated/shifts.d.ts");
const operations = Object.entries(shifts).filter(([, { path }]) => typeof path === "string");

/** The members of an interface with what stands before each. */
function members(name) {
  const [, text] = types.split(`export interface ${name} {\n`);
  return text
    .split("\n}\n")[0]
    .match(/.*\n.*;$/gm)
    .map((member) => /^(.*)\n {2}(\w+)(\??): (.*);$/.exec(member).slice(1));
}

for (const [name, { parameters, options, check }] of operations) {
  test(`the input of ${name} has the members that ${name} takes`, () => {
    const input = members(`${name[0].toUpperCase()}${name.slice(1)}Input`).map(([, member, mark]) => member + mark);
    const body = check ? [input.includes("body?") ? "body?" : "body"] : [];
    assert.deepEqual(input, [...parameters, ...body, ...options.map((option) => `${option}?`)]);
  });
}

test("the body is optional where an input without it makes a request", () => {
  for (const [name, { parameters, check, try: attempt }] of operations) {
    if (!check) continue;
    const id = "3d88b7a2-f988-4f4b-bb34-d66df66af126";
    const { request } = attempt(Object.fromEntries(parameters.map((parameter) => [parameter, id])));
    const input = members(`${name[0].toUpperCase()}${name.slice(1)}Input`).map(([, member, mark]) => member + mark);
    assert.equal(input.includes("body?"), request !== undefined, name);
  }
});

test("every member and every declaration of what Graph has is explained with its page", () => {
  const all = [...types.matchAll(/^export interface (\w+)/gm)].flatMap(([, name]) =>
    members(name).map((member) => [name, ...member]),
  );
  assert.ok(all.length > 800, String(all.length));
  for (const [name, says, member] of all) assert.match(says, /^ {2}\/\*\* .* https:\/\/\S+ \*\/$/, `${name}.${member}`);
  for (const printed of [["shifts"], ["operations"], ["schemas", "enums"]]) {
    const text = printed.map((name) => textOf(`generated/${name}.d.ts`)).join("");
    const declared = [...text.matchAll(/^(.*)\nexport (?:declare const|type|interface) (\w+)/gm)].filter(
      ([, , name]) => name !== "Flag",
    );
    assert.ok(declared.length > 40);
    for (const [, says, name] of declared) assert.match(says, /^\/\*\* .* https:\/\/\S+ \*\/$/, name);
  }
});

test("optional means that undefined may stand there", () => {
  const all = [...types.matchAll(/^export interface (\w+)/gm)].flatMap(([, name]) => members(name));
  for (const [, member, mark, type] of all) assert.equal(mark === "?", type.endsWith(" | undefined"), member);
});

test("no type is any or never, and the sentinel is in none", () => {
  for (const file of files) {
    const code = textOf(file).replace(/\/\*\*[\s\S]*?\*\/|\/\/.*/g, "");
    assert.doesNotMatch(code, /\b(?:any|never|unknownFutureValue)\b/, file);
  }
});
