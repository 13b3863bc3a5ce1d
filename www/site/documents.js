// Which Markdown files are pages of the docs, in the order of the navigation.
// @ts-check

import { readdirSync, readFileSync } from "node:fs";
import { exampleOf } from "./examples.js";

/** The repository, whose paths the sources are below. */
export const ROOT = new URL("../../", import.meta.url);

/**
 * @typedef {object} Document
 * @property {string} source the path of its Markdown in the repository
 * @property {string} path the path of its page in the docs
 * @property {string} title
 * @property {string} group the heading above it in the navigation
 * @property {string} text its Markdown
 */

/** @param {string} path */
const read = (path) => readFileSync(new URL(path, ROOT), "utf8");

/** The paths that a text links to, in their order. @param {string} text @param {RegExp} link */
const linksIn = (text, link) => [...new Set(Array.from(text.matchAll(link), ([, path]) => path))];

/** @param {string} source @param {string} path @param {string} group @returns {Document} */
function documentOf(source, path, group) {
  const text = read(source).replace(/^<!--.*-->\n+/, "");
  const title = /^# (.*)$/m.exec(text)?.[1] ?? source;
  return { source, path, title, group, text };
}

/** The guides in the order in which README.md lists them. */
function guides() {
  const names = linksIn(read("README.md"), /\]\(www\/guides\/([\w-]+)\.md\)/g);
  const others = readdirSync(new URL("www/guides/", ROOT)).map((name) => name.replace(/\.md$/, ""));
  return [...new Set([...names, ...others])].map((name) => documentOf(`www/guides/${name}.md`, `guides/${name}.html`, "Guides"));
}

/** The pages that are printed from the tables: the index, those that it links to, and a page for each code. */
function reference() {
  const page = (/** @type {string} */ name, /** @type {string} */ group) =>
    documentOf(`www/reference/${name}.md`, `reference/${name}.html`, group);
  const names = linksIn(read("www/reference/index.md"), /\]\((\w+)\.md\)/g);
  const codes = linksIn(read("www/reference/codes.md"), /\]\(codes\/(\w+)\.md\)/g);
  return [
    ...["index", ...names].map((name) => page(name, "Reference")),
    ...codes
      .map((code) => page(`codes/${code}`, "Issue codes"))
      .map((one) => ({ ...one, text: one.text + exampleOf(one.title) })),
  ];
}

/** Every page. */
export const documents = () => [
  { ...documentOf("README.md", "index.html", "Start"), title: "Overview" },
  ...guides(),
  ...reference(),
];
