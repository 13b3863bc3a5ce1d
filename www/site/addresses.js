// Where a link of a Markdown file leads in the docs: to a page, to a picture, to the workbench, or to the repository.
// @ts-check

import { dirname, join, relative } from "node:path/posix";

/** @import { Document } from "./documents.js" */

const REPOSITORY = "https://github.com/graph-shifts/graph-shifts/blob/HEAD/";

/** The page of the workbench in the repository, and from the docs. */
const WORKBENCH = { source: "www/index.html", path: "../index.html" };

const PICTURES = "www/pictures/";

/**
 * An address of a document as its page needs it.
 * @param {string} address
 * @param {Document} from
 * @param {Document[]} documents
 */
export function addressOf(address, from, documents) {
  if (/^(https?:|#)/.test(address)) return address;
  const [path, anchor] = address.split("#");
  const source = join(dirname(from.source), path);
  const suffix = anchor === undefined ? "" : `#${anchor}`;
  const to = documents.find((document) => document.source === source) ?? [WORKBENCH].find((page) => page.source === source);
  if (to) return relative(dirname(from.path), to.path) + suffix;
  if (source.startsWith(PICTURES)) return relative(dirname(from.path), `pictures/${source.slice(PICTURES.length)}`);
  return REPOSITORY + source + suffix;
}
