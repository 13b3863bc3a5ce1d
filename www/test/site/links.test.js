// The built docs, file by file: every page is there, every link leads somewhere, and nothing is inline.

import assert from "node:assert/strict";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join, normalize } from "node:path/posix";
import { after, before, test } from "node:test";
import * as shifts from "graph-shifts";
import { buildDocs } from "../../site/build.js";

const filesBelow = (directory, end) =>
  readdirSync(directory, { recursive: true, encoding: "utf8" }).filter((name) => name.endsWith(end));

const www = new URL("../../", import.meta.url).pathname;

let directory;
let pages;
before(async () => {
  directory = await mkdtemp(join(tmpdir(), "graph-shifts-docs-"));
  await buildDocs(directory);
  pages = new Map(filesBelow(directory, ".html").map((path) => [path, readFileSync(join(directory, path), "utf8")]));
});
after(() => rm(directory, { recursive: true }));

const attributes = (html, name) =>
  Array.from(html.matchAll(RegExp(` ${name}="([^"]*)"`, "g")), ([, value]) => value.replaceAll("&amp;", "&"));

test("each guide and each page of the reference has a page, and the start page is README", () => {
  const expected = ["guides", "reference"].flatMap((folder) =>
    filesBelow(join(www, folder), ".md").map((name) => join(folder, name.replace(/\.md$/, ".html"))),
  );
  assert.ok(expected.length > 70);
  assert.deepEqual([...pages.keys()].sort(), ["index.html", ...expected].sort());
});

test("every link leads to a page and an anchor that are there, to a file, to the workbench or to another site", () => {
  let count = 0;
  for (const [path, html] of pages) {
    for (const address of [...attributes(html, "href"), ...attributes(html, "src")]) {
      if (/^https:\/\//.test(address)) continue;
      count += 1;
      const [file, anchor] = address.split("#");
      const target = file === "" ? path : normalize(join(dirname(path), file));
      if (target === "../index.html") {
        if (anchor !== undefined) assert.equal(typeof shifts[anchor]?.path, "string", `${path}: ${address}`);
      } else if (pages.has(target)) {
        if (anchor !== undefined) assert.ok(attributes(pages.get(target), "id").includes(anchor), `${path}: ${address}`);
      } else {
        assert.ok(existsSync(join(directory, target)) && anchor === undefined, `${path}: ${address}`);
      }
    }
  }
  assert.ok(count > 5000, `${count} links`);
});

test("a link to the repository names a file that is there", () => {
  const repository = "https://github.com/graph-shifts/graph-shifts/blob/HEAD/";
  const paths = [...pages.values()]
    .flatMap((html) => attributes(html, "href"))
    .filter((address) => address.startsWith(repository));
  assert.ok(paths.length > 5);
  for (const address of paths) assert.ok(existsSync(join(www, "..", address.slice(repository.length).split("#")[0])), address);
});

test("each operation can be tried from the page of its resource", () => {
  const tried = [...pages.values()]
    .flatMap((html) => attributes(html, "href"))
    .flatMap((address) => address.split("../index.html#")[1] ?? []);
  const names = Object.values(shifts).flatMap(({ path, name }) => (typeof path === "string" ? [name] : []));
  assert.deepEqual(tried.sort(), names.sort());
});

test("nothing is inline, and no id is there twice", () => {
  for (const [path, html] of pages) {
    assert.doesNotMatch(html, /<script(?![^>]* src=)|<style| style="| on\w+="/, path);
    const ids = attributes(html, "id");
    assert.deepEqual(ids, [...new Set(ids)], path);
  }
});
