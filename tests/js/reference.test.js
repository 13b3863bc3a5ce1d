// Keeps the reference whole, as one text and as pages: it has a place for everything that the package has, and its links lead somewhere.
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";
import * as shifts from "graph-shifts";
import { codes, fixed } from "./codes.js";

const text = readFileSync(new URL("../../pkg/generated/reference.md", import.meta.url), "utf8");
const headings = [...text.matchAll(/^#+ (.*)$/gm)].map(([, heading]) => heading);

/** What GitHub makes of a heading. */
const anchorOf = (heading) => heading.toLowerCase().replaceAll(" ", "-");

test("no two headings have the same anchor", () => {
  const anchors = headings.map(anchorOf);
  assert.deepEqual(
    anchors.filter((anchor, at) => anchors.indexOf(anchor) !== at),
    [],
  );
});

test("every link within the page leads to a heading", () => {
  const anchors = new Set(headings.map(anchorOf));
  const links = [...text.matchAll(/\]\(#([^)]*)\)/g)].map(([, anchor]) => anchor);
  assert.ok(links.length > 500);
  assert.deepEqual(
    links.filter((anchor) => !anchors.has(anchor)),
    [],
  );
});

test("every other link leads to Microsoft", () => {
  const links = [...text.matchAll(/\]\(([^#)][^)]*)\)/g)].map(([, address]) => new URL(address));
  assert.ok(links.length > 500);
  for (const { protocol, hostname, pathname } of links) {
    assert.equal(protocol, "https:");
    const known =
      hostname === "learn.microsoft.com" || (hostname === "github.com" && /^\/(microsoftgraph|OfficeDev)\//.test(pathname));
    assert.ok(known, `${hostname}${pathname}`);
  }
});

test("every operation has its verb, path, page and permissions", () => {
  const operations = Object.values(shifts).filter(({ path }) => typeof path === "string");
  assert.equal(operations.length, 74);
  for (const { name, method, path, page, permissions, options } of operations) {
    const start = text.indexOf(`\n#### ${name}\n`);
    assert.ok(start >= 0, name);
    const section = text.slice(start, text.indexOf("\n###", start + 1));
    assert.ok(section.includes(`\n${method} ${path}\n`), name);
    for (const word of [page, ...permissions.delegated, ...permissions.application, ...options]) {
      assert.ok(section.includes(word), `${name}: ${word}`);
    }
  }
});

test("every list of members is there, with each member", () => {
  const lists = Object.entries(shifts).filter(([, value]) => Array.isArray(value));
  assert.equal(lists.length, 15);
  for (const [name, members] of lists) {
    const start = text.indexOf(`Exported as \`${name}\`.`);
    assert.ok(start >= 0, name);
    const section = text.slice(start, text.indexOf("\n##", start));
    for (const member of members) assert.ok(section.includes(`\n| \`${member}\` | `), `${name}: ${member}`);
  }
});

test("every code is there", () => {
  assert.deepEqual(
    codes.filter((code) => !headings.includes(code)),
    [],
  );
});

const page = (path) => readFileSync(new URL(`../../www/reference/${path}`, import.meta.url), "utf8");

test("every operation is on the page of its resource, with a link that opens it in the workbench", () => {
  const index = page("index.md");
  const names = Object.values(shifts).flatMap(({ path, name }) => (typeof path === "string" ? [name] : []));
  for (const name of names) {
    const [, path] = RegExp(`\\[\`${name}\`\\]\\((\\w+\\.md)#${name.toLowerCase()}\\)`).exec(index);
    const text = page(path);
    const start = text.indexOf(`\n## ${name}\n`);
    assert.ok(start >= 0, name);
    assert.ok(text.slice(start, text.indexOf("```http", start)).includes(`[Try it](../index.html#${name})`), name);
  }
});

test("every code has a page with its messages, and says whether it can be allowed", () => {
  for (const code of codes) {
    const text = page(`codes/${code}.md`);
    assert.ok(text.includes(`\n# ${code}\n`), code);
    assert.match(text, /^\| (error|warning) \| /m, code);
    const isError = /^\| error \| /m.test(text);
    assert.equal(text.includes(`allow: ["${code}"]`), isError && !fixed.includes(code), code);
  }
});
