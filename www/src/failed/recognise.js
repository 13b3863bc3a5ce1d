// Finds the operation that a request calls, and fills its form with the request's ids, options and body.
// @ts-check

import { optionsOf } from "../form/options.js";
import { hasBody, operations } from "../operations.js";
import { PasteError } from "../pasting/paste_error.js";

/** @import { FieldValues } from "../form/options.js" */
/** @import { Operation } from "../operations.js" */
/** @import { Form } from "../request/build.js" */
/** @import { PastedRequest } from "./read_request.js" */

/**
 * @typedef {object} Address
 * @property {string} path decoded, from the version on
 * @property {string} query decoded
 *
 * @typedef {Form & Address & { pasted: PastedRequest, notes: string[] }} Recognised `notes` are what the form cannot hold, or holds otherwise
 */

/** @param {string} path */
const segmentsOf = (path) => path.split("/").filter(Boolean);

/** @param {string} segment */
const isParameter = (segment) => segment.startsWith("{");

/** The first segments of all paths. */
const roots = new Set(operations.map(({ path }) => segmentsOf(path)[0]));

/** @param {string} text */
function decoded(text) {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

/**
 * The segments of a URL's path below the version; OData also writes a key as `shifts('id')`.
 * @param {string} url
 */
function pathOf(url) {
  const [address] = url.split(/[?#]/);
  const segments = segmentsOf(address.replace(/^\w+:\/\/[^/]*/, "").replace(/\('([^'/]*)'\)/g, "/$1")).map(decoded);
  const start = segments.findIndex((segment) => roots.has(segment));
  const version = /^(v1\.0|beta)$/i.exec(segments[start - 1] ?? "")?.[0] ?? "v1.0";
  return { segments: start < 0 ? [] : segments.slice(start), version };
}

/** @param {string} path @param {string[]} segments */
function matches(path, segments) {
  const patterns = segmentsOf(path);
  return (
    patterns.length === segments.length &&
    patterns.every((pattern, i) => isParameter(pattern) || pattern.toLowerCase() === segments[i].toLowerCase())
  );
}

/** The operations of a path; a path without a parameter comes before one whose parameter would match, too. @param {string[]} segments */
function operationsAt(segments) {
  const all = operations.filter(({ path }) => matches(path, segments));
  const fewest = Math.min(...all.map(({ parameters }) => parameters.length));
  return all.filter(({ parameters }) => parameters.length === fewest);
}

/** Methods that change an object: clients mix them up. */
const CHANGES = ["PUT", "PATCH"];

/** @param {string} method @param {string[]} segments @returns {{ operation: Operation, notes: string[] }} */
function operationOf(method, segments) {
  const all = operationsAt(segments);
  if (all.length === 0)
    throw new PasteError("The path is not in the Shifts API. Its paths begin with /teams/{id}/schedule, for example.");
  const exact = all.find((one) => one.method === method);
  if (exact !== undefined) return { operation: exact, notes: [] };
  const near = CHANGES.includes(method) ? all.find((one) => CHANGES.includes(one.method)) : undefined;
  if (near?.options.includes("method")) return { operation: near, notes: [] };
  if (near !== undefined) return { operation: near, notes: [`This path takes ${near.method}, not ${method}.`] };
  const taken = all.map((one) => `${one.method} (${one.name})`).join(", ");
  throw new PasteError(`The path does not support ${method}. It supports ${taken}.`);
}

/** The headers that are options: names in lower case. */
const OPTION_HEADERS = { "ms-app-acts-as": "actsAs", "x-ms-wfmpassthrough": "passthrough" };

/** @param {PastedRequest} request @returns {FieldValues} */
function headerOptions({ headers }) {
  const lower = new Map(headers.map(([name, value]) => [name.toLowerCase(), value]));
  const values = Object.entries(OPTION_HEADERS).map(([name, option]) => [option, lower.get(name)]);
  const wantsObject = /\breturn=representation\b/i.test(lower.get("prefer") ?? "");
  return { ...Object.fromEntries(values), ...(wantsObject && { returnRepresentation: true }) };
}

/** The query options that are fields of their own: names in lower case. */
const OPTION_QUERIES = new Map([
  ["$top", "top"],
  ["$orderby", "orderBy"],
  ["$skiptoken", "skipToken"],
]);

/**
 * @param {Operation} operation
 * @param {URLSearchParams} query
 * @returns {{ values: FieldValues, left: string[] }} `left` are the names that the operation does not take
 */
function queryOptions({ options }, query) {
  /** @param {string} name */
  const optionOf = (name) => {
    const option = OPTION_QUERIES.get(name.toLowerCase()) ?? "";
    return options.includes(option) ? option : undefined;
  };
  const others = [...query].filter(([name]) => optionOf(name) === undefined);
  const own = [...query].flatMap(([name, value]) => (optionOf(name) === undefined ? [] : [[String(optionOf(name)), value]]));
  const rest =
    options.includes("query") && others.length > 0 ? { query: JSON.stringify(Object.fromEntries(others), null, 2) } : {};
  return { values: { ...Object.fromEntries(own), ...rest }, left: options.includes("query") ? [] : others.map(([name]) => name) };
}

/** @param {Operation} operation @param {FieldValues} values @returns {FieldValues} */
function known(operation, values) {
  const names = optionsOf(operation).map(({ name }) => name);
  return Object.fromEntries(Object.entries(values).filter(([name, value]) => names.includes(name) && value !== undefined));
}

/** @param {Operation} operation @param {string[]} segments */
const idsOf = ({ path }, segments) =>
  Object.fromEntries(
    segmentsOf(path).flatMap((pattern, i) => (isParameter(pattern) ? [[pattern.slice(1, -1), segments[i]]] : [])),
  );

/** @param {Operation} operation @param {PastedRequest} request @param {string[]} left the names in the query that the operation does not take */
function leftOut(operation, { body, unknown = [] }, left) {
  return [
    ...(left.length > 0 ? [`${operation.name} takes no ${left.join(", ")} in its query.`] : []),
    ...(body !== "" && !hasBody(operation) ? [`${operation.name} takes no body.`] : []),
    ...(unknown.length > 0 ? [`Enter the values that are known only when the program runs: ${unknown.join(", ")}`] : []),
  ];
}

/**
 * @param {PastedRequest} request
 * @returns {Recognised}
 * @throws {PasteError} if there is no such operation
 */
export function recognise(request) {
  const { method, url, body } = request;
  const { segments, version } = pathOf(url);
  const { operation, notes } = operationOf(method, segments);
  const search = /\?([^#]*)/.exec(url)?.[1] ?? "";
  const query = queryOptions(operation, new URLSearchParams(search));
  const chosen = operation.options.includes("method") ? { method } : {};
  const values = {
    ...idsOf(operation, segments),
    ...known(operation, { ...headerOptions(request), ...query.values, ...chosen }),
  };
  return {
    ...{ pasted: request, operation, values, text: hasBody(operation) ? body : "" },
    ...{ path: `/${version}/${segments.join("/")}`, query: decoded(search.replaceAll("+", " ")) },
    notes: [...notes, ...leftOut(operation, request, query.left)],
  };
}
