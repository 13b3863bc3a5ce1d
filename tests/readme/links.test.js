// Keeps the links of README.md, the guides, the reference and CONTRIBUTING.md alive, within the repository.
import assert from "node:assert/strict";
import { existsSync, readdirSync } from "node:fs";
import { dirname, join } from "node:path/posix";
import { test } from "node:test";
import { documents, read, readme } from "./readme.js";

const sorted = (list) => [...list].sort();

/** The anchors of a document's headings, as GitHub makes them. */
const anchorsOf = (text) =>
  new Set(
    [...text.matchAll(/^#+ (.*)$/gm)].map(([, heading]) =>
      heading
        .toLowerCase()
        .replace(/[^\w\- ]/g, "")
        .replaceAll(" ", "-"),
    ),
  );

/** A document without its code. */
const proseOf = (text) => text.replace(/^```[\s\S]*?^```$/gm, "");

const pages = readdirSync(new URL("../../www/reference", import.meta.url), { recursive: true, encoding: "utf8" })
  .filter((name) => name.endsWith(".md"))
  .map((name) => `www/reference/${name.replaceAll("\\", "/")}`);

const { workspaces } = JSON.parse(read("www/examples/package.json"));
const projects = workspaces.map((project) => `www/examples/${project}/README.md`);

for (const document of [...Object.keys(documents), "CONTRIBUTING.md", ...projects, ...pages]) {
  const text = read(document);
  test(`every link of ${document} within the repository leads somewhere, and every definition of one is used`, () => {
    const prose = proseOf(text);
    const definitions = new Map([...prose.matchAll(/^\[`(\w+)`\]: (\S+)$/gm)].map(([, name, address]) => [name, address]));
    const used = new Set([...prose.matchAll(/\[`(\w+)`\](?![:(])/g)].map(([, name]) => name));
    assert.deepEqual(sorted(used), sorted(definitions.keys()));
    const links = [...prose.matchAll(/\]\(([^)]+)\)/g)].map(([, address]) => address);
    const inside = [...definitions.values(), ...links].filter((address) => !address.startsWith("https://"));
    assert.ok(inside.length > 0 || pages.includes(document));
    for (const address of inside) {
      const [path, anchor] = address.split("#");
      const target = path ? join(dirname(document), path) : document;
      assert.ok(existsSync(new URL(`../../${target}`, import.meta.url)), address);
      if (anchor && target.endsWith(".md")) assert.ok(anchorsOf(read(target)).has(anchor), address);
    }
  });
}

test("README.md has at most 200 lines, and leads to every guide", () => {
  assert.ok(readme.split("\n").length <= 201, `${readme.split("\n").length} lines`);
  for (const path of Object.keys(documents).filter((one) => one !== "README.md")) assert.ok(readme.includes(`](${path})`), path);
});
