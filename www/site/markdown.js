// Renders Markdown as the content of a page: HTML, its headings, and its sections for the search.
// @ts-check

import MarkdownIt from "markdown-it";
import { addressOf } from "./addresses.js";
import { escaped, highlighted } from "./highlight.js";

/** @import { Document } from "./documents.js" */

/** @typedef {{ level: number, id: string, text: string }} Heading */
/** @typedef {{ id: string, heading: string, text: string }} Section the text under a heading, up to the next one */
/** @typedef {{ html: string, headings: Heading[], sections: Section[] }} Content */

const markdown = new MarkdownIt({ html: true });

const { rules } = markdown.renderer;

/** A block that scrolls must be reachable with the keyboard. */
rules.fence = (tokens, at) => {
  const { content, info } = tokens[at];
  const language = info.trim();
  const label = language === "text" ? "Output" : "Code";
  const code = highlighted(content, language);
  return `<div class="code" data-language="${escaped(language)}"><pre tabindex="0" aria-label="${label}"><code>${code}</code></pre></div>\n`;
};
rules.table_open = () => '<div class="table" tabindex="0" role="region" aria-label="Table">\n<table>\n';
rules.table_close = () => "</table>\n</div>\n";

/** The anchor of a heading, as GitHub makes it. @param {string} heading */
export const anchorOf = (heading) =>
  heading
    .toLowerCase()
    .replace(/[^\w\- ]/g, "")
    .replaceAll(" ", "-");

/** The words of an inline text, without its syntax. @param {import("markdown-it").Token} token */
const wordsOf = ({ children }) => (children ?? []).map(({ content, type }) => (type === "softbreak" ? " " : content)).join("");

/** A table without a head names its rows in the first column. @param {string} html */
const withRowHeads = (html) =>
  html.replace(
    /<thead>\s*<tr>\s*(?:<th><\/th>\s*)+<\/tr>\s*<\/thead>\s*<tbody>([\s\S]*?)<\/tbody>/g,
    (_, /** @type {string} */ body) =>
      `<tbody>${body.replace(/<tr>\s*<td>(.*?)<\/td>/g, '<tr>\n<th scope="row">$1</th>')}</tbody>`,
  );

/** @param {import("markdown-it").Token} token @param {(address: string) => string} resolve */
function resolveLinks(token, resolve) {
  for (const child of token.children ?? []) {
    const name = child.type === "link_open" ? "href" : child.type === "image" ? "src" : undefined;
    if (name) child.attrSet(name, resolve(String(child.attrGet(name))));
  }
}

/**
 * @param {Document} document
 * @param {Document[]} documents
 * @returns {Content}
 */
export function contentOf(document, documents) {
  const tokens = markdown.parse(document.text, {});
  /** @type {Heading[]} */
  const headings = [];
  /** @type {Section[]} */
  const sections = [];
  for (const [at, token] of tokens.entries()) {
    if (token.type === "inline") resolveLinks(token, (address) => addressOf(address, document, documents));
    if (token.type === "inline" && tokens[at - 1]?.type === "heading_open") {
      const text = wordsOf(token);
      const id = anchorOf(token.content);
      const level = Number(tokens[at - 1].tag.slice(1));
      tokens[at - 1].attrSet("id", id);
      headings.push({ level, id, text });
      sections.push({ id: level === 1 ? "" : id, heading: text, text: "" });
    } else if (token.type === "inline" && sections.length > 0) {
      sections[sections.length - 1].text += `${wordsOf(token)} `;
    }
  }
  return { html: withRowHeads(markdown.renderer.render(tokens, markdown.options, {})), headings, sections };
}
