// Finds operations by their names, their methods and paths, and what users call them; the best match comes first.
// @ts-check

import MiniSearch from "minisearch";
import { termsOf } from "../search/operation_terms.js";
import { TERMS, wholeFirst } from "../search/terms.js";
import { operationNamed, operations, resourceOf, resourceTitle, titleOf, weightOf } from "./operations.js";

/** @import { Operation } from "./operations.js" */

const FIELDS = {
  title: titleOf,
  name: (/** @type {Operation} */ { name }) => name,
  resource: (/** @type {Operation} */ operation) => resourceTitle(resourceOf(operation)),
  terms: termsOf,
};

/** @type {MiniSearch<Operation> | undefined} */
let index;

function createIndex() {
  /** @type {MiniSearch<Operation>} */
  const created = new MiniSearch({
    ...TERMS,
    idField: "name",
    fields: Object.keys(FIELDS),
    extractField: (operation, field) => FIELDS[/** @type {keyof typeof FIELDS} */ (field)](operation),
    searchOptions: {
      ...TERMS.searchOptions,
      boost: { title: 4, terms: 2 },
      boostDocument: (name) => weightOf(operationNamed(name) ?? operations[0]),
      combineWith: "AND",
    },
  });
  created.addAll(operations);
  return created;
}

/** The operations that have every word of the query, the best match first. @param {string} query */
export function search(query) {
  if (query.trim() === "") return operations;
  index ??= createIndex();
  const found = index.search(query).flatMap(({ id }) => operationNamed(id) ?? []);
  return wholeFirst(found, query, ({ name }) => name);
}
