// The operations by their names.
import * as exported from "graph-shifts";

/** Beside them the package exports schemas, lists, errors and `flags`, none of which has a verb. */
const operations = Object.fromEntries(
  Object.entries(exported).filter(([, value]) => typeof value === "function" && typeof value.method === "string"),
);

/** The operation of a name; undefined where there is none. */
export const operationOf = (name) => (typeof name === "string" && Object.hasOwn(operations, name) ? operations[name] : undefined);

/** Whether it takes a body. */
export const takesBody = (operation) => operation.fromJson !== undefined;

/** What a request may not say: to which server its token goes. */
export const BASE_URL_ISSUE = {
  code: "unknown_input",
  path: ["baseUrl"],
  message: "is set by the worker alone",
  severity: "error",
};
