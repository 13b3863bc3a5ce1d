// The index that the search loads: every section of every page, and how it is searched.
// @ts-check

import MiniSearch from "minisearch";
import { termsOf } from "../search/operation_terms.js";
import { operationNamed, weightOf } from "../src/operations.js";
import { SEARCH } from "./client/search_options.js";

/** @import { Document } from "./documents.js" */
/** @import { Content } from "./markdown.js" */

/** @param {{ document: Document, content: Content }[]} pages @returns {string} JSON */
export function searchIndex(pages) {
  const index = new MiniSearch(SEARCH);
  for (const { document, content } of pages) {
    for (const { id, heading, text } of content.sections) {
      const address = id === "" ? document.path : `${document.path}#${id}`;
      const operation = document.group === "Reference" ? operationNamed(heading) : undefined;
      const found = operation && { terms: termsOf(operation), weight: weightOf(operation) };
      index.add({ id: address, title: document.title, heading, text, ...found });
    }
  }
  return JSON.stringify(index);
}
