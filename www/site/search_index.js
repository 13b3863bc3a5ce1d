// The index that the search loads: every section of every page, and how it is searched.
// @ts-check

import MiniSearch from "minisearch";
import { SEARCH } from "./client/search_options.js";

/** @import { Document } from "./documents.js" */
/** @import { Content } from "./markdown.js" */

/** @param {{ document: Document, content: Content }[]} pages @returns {string} JSON */
export function searchIndex(pages) {
  const index = new MiniSearch(SEARCH);
  for (const { document, content } of pages) {
    for (const { id, heading, text } of content.sections) {
      const address = id === "" ? document.path : `${document.path}#${id}`;
      index.add({ id: address, title: document.title, heading, text });
    }
  }
  return JSON.stringify(index);
}
