// Keeps the guide to times true: its tables name what `graph-shifts/time` exports, and its codes.
import assert from "node:assert/strict";
import { readdirSync } from "node:fs";
import { test } from "node:test";
import * as time from "graph-shifts/time";
import { documents, read, table, words } from "./readme.js";

const guide = documents["www/guides/time.md"];
const types = read("pkg/time.d.ts");
const firsts = (head) => table(head, guide).map(([cell]) => words(cell)[0]);

test("the table of functions names each with its parameters", () => {
  const functions = Object.keys(time).filter((name) => name !== "ShiftsTimeError");
  assert.deepEqual(
    firsts("function")
      .map((cell) => cell.split("(")[0])
      .sort(),
    functions.sort(),
  );
  for (const cell of firsts("function")) {
    const [name, ...parameters] = cell.match(/\w+/g);
    const [, declared] = RegExp(`^export function ${name}\\b[^(]*\\((.*?)\\): `, "m").exec(types);
    assert.deepEqual(
      parameters,
      [...declared.matchAll(/(?:^|, )(\w+)\??:/g)].map(([, parameter]) => parameter),
      name,
    );
  }
});

test("the table of codes is that of the types, and names every code that is thrown", () => {
  const [, doc, union] = /\/\*\*((?:(?!\*\/)[\s\S])*)\*\/\nexport type TimeErrorCode =([^;]*);/.exec(types);
  const documented = [...doc.matchAll(/^ \* - `(\w+)`: (.*)\.$/gm)].map(([, code, meaning]) => [code, meaning]);
  assert.deepEqual(
    table("time code", guide).map(([cell, meaning]) => [words(cell)[0], meaning]),
    documented,
  );
  const codes = documented.map(([code]) => code);
  assert.deepEqual(
    [...union.matchAll(/"(\w+)"/g)].map(([, code]) => code),
    codes,
  );
  const own = readdirSync(new URL("../../pkg/time/", import.meta.url)).map((name) => read(`pkg/time/${name}`));
  const raised = [read("pkg/generated/time.js"), ...own].flatMap((text) => [
    ...text.matchAll(/code: (?:\w+ \? )?"(\w+)"(?: : "(\w+)")?/g),
  ]);
  assert.deepEqual([...new Set(raised.flatMap(([, one, other]) => (other ? [one, other] : [one])))].sort(), codes.toSorted());
});

test("the table of disambiguations names each, and what it does", () => {
  const [, union] = /^export type Disambiguation = (.*);$/m.exec(types);
  const ways = [...union.matchAll(/"(\w+)"/g)].map(([, way]) => way);
  assert.deepEqual(firsts("disambiguation").sort(), ways.sort());
  const outcome = (disambiguation) => {
    try {
      const instant = time.at("Europe/Berlin", "2026-03-29", "02:30", { disambiguation });
      return time.inZone(instant, "Europe/Berlin").time.slice(0, 5);
    } catch (error) {
      return error.code;
    }
  };
  for (const [cell, , skipped] of table("disambiguation", guide)) {
    const told = /becomes (\d\d:\d\d)/.exec(skipped)?.[1] ?? words(skipped)[0];
    assert.equal(outcome(words(cell)[0]), told, cell);
  }
});
