// The frame of a page: its head, the navigation, the outline, and the pages before and after.
// @ts-check

import { dirname, relative } from "node:path/posix";
import { escaped } from "./highlight.js";

/** @import { Document } from "./documents.js" */
/** @import { Content } from "./markdown.js" */

/** Nothing is inline, so that a policy without exceptions holds. */
const POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self'",
  "connect-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
].join("; ");

/** @param {Document} from */
const linksFrom = (from) => (/** @type {string} */ path) => relative(dirname(from.path), path);

/** @param {Document} document @param {Document} current @param {(path: string) => string} link */
function navigationLink(document, current, link) {
  const here = document === current ? ' aria-current="page"' : "";
  return `<li><a href="${link(document.path)}"${here}>${escaped(document.title)}</a></li>`;
}

/** The pages by group; the many issue codes only show on their own pages. @param {Document} current @param {Document[]} documents */
function navigation(current, documents) {
  const link = linksFrom(current);
  return [...new Set(documents.map(({ group }) => group))]
    .map((group) => {
      const items = documents.filter((document) => document.group === group).map((one) => navigationLink(one, current, link));
      const isOpen = group !== "Issue codes" || current.group === group;
      return `<details${isOpen ? " open" : ""}><summary>${group}</summary><ul>${items.join("")}</ul></details>`;
    })
    .join("\n");
}

/** @param {Content} content */
function outline({ headings }) {
  const items = headings
    .filter(({ level }) => level === 2)
    .map(({ id, text }) => `<li><a href="#${id}">${escaped(text)}</a></li>`);
  return items.length < 2
    ? ""
    : `<nav class="outline" aria-label="On this page"><h2>On this page</h2><ul>${items.join("")}</ul></nav>`;
}

/** @param {Document} current @param {Document[]} documents */
function neighbours(current, documents) {
  const link = linksFrom(current);
  const at = documents.indexOf(current);
  const one = (/** @type {Document | undefined} */ document, /** @type {string} */ rel, /** @type {string} */ word) =>
    document
      ? `<a rel="${rel}" href="${link(document.path)}"><span>${word}</span> ${escaped(document.title)}</a>`
      : "<span></span>";
  return `<nav class="neighbours" aria-label="Pages before and after">${one(documents[at - 1], "prev", "Previous")}${one(documents[at + 1], "next", "Next")}</nav>`;
}

/** @param {Document} document */
const titleOf = ({ path, title }) => (path === "index.html" ? "graph-shifts" : `${title} · graph-shifts`);

/**
 * A whole page.
 * @param {Document} document
 * @param {Content} content
 * @param {Document[]} documents
 */
export function pageOf(document, content, documents) {
  const link = linksFrom(document);
  const root = link("index.html").slice(0, -"index.html".length);
  return `<!doctype html>
<html lang="en" data-root="${root}">
  <head>
    <meta charset="utf-8" />
    <meta http-equiv="Content-Security-Policy" content="${POLICY}" />
    <meta name="viewport" content="width=device-width, initial-scale=1" />
    <meta name="color-scheme" content="light dark" />
    <title>${escaped(titleOf(document))}</title>
    <link rel="icon" href="${root}assets/favicon.svg" type="image/svg+xml" />
    <link rel="stylesheet" href="${root}assets/docs.css" />
    <script src="${root}assets/theme.js"></script>
    <script type="module" src="${root}assets/main.js"></script>
  </head>
  <body>
    <a class="skip" href="#content">Skip to the content</a>
    <header class="top">
      <a class="name" href="${link("index.html")}"><img src="${root}assets/favicon.svg" alt="" width="24" height="24" />graph-shifts</a>
      <search id="search" hidden>
        <label class="visually-hidden" for="query">Search the docs</label>
        <input id="query" type="search" placeholder="Search (press /)" autocomplete="off" spellcheck="false" />
        <p class="visually-hidden" role="status" id="count"></p>
        <ul id="results" hidden></ul>
      </search>
      <nav class="places" aria-label="Places">
        <a href="${root}../index.html">Workbench</a>
        <a href="https://github.com/graph-shifts/graph-shifts">GitHub</a>
        <button type="button" id="theme" aria-pressed="false" hidden>Dark</button>
      </nav>
    </header>
    <div class="frame">
      <nav class="pages" aria-label="Pages">
        <details id="pages" open><summary>All pages</summary>
${navigation(document, documents)}
        </details>
      </nav>
      <main id="content" tabindex="-1">
${content.html}
${neighbours(document, documents)}
      </main>
      ${outline(content)}
    </div>
  </body>
</html>
`;
}
