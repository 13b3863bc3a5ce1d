// An operation as a function, made from its printed row, which is read when it is first needed.
import { build } from "./build.js";
import { ShiftsValidationError } from "./errors.js";
import { CREATE, FILTER } from "./forms.js";
import { prefixOf } from "./ids.js";
import { plain } from "./input.js";
import { endow, prototype } from "./members.js";
import { ofSchema } from "./schema.js";
import { pages } from "./sentences.js";

/** The options that an operation has where one of these marks is among its own, in their order; a blank stands for every operation. */
const OPTIONS = {
  filter: "f",
  orderBy: "t",
  top: "t",
  skipToken: "t",
  query: "q",
  returnRepresentation: "r",
  actsAs: "a",
  permissionType: " ",
  passthrough: "p",
  baseUrl: " ",
  allow: " ",
};

/** The verbs that pages have other words for. */
const VERBS = { create: "post", replace: "put" };

/** The methods of verbs; the others stand in the path. */
const METHODS = { get: "GET", replace: "PUT", update: "PUT", delete: "DELETE" };

/** What most operations are asked by: a collection, an item of it, or what is done to it. */
function usualRequest(verb, resource) {
  const one = resource[0].toLowerCase() + resource.slice(1);
  if (verb === "list") return `GET ${one}`;
  if (verb === "create") return `POST ${one}s`;
  return `${METHODS[verb] ?? "POST"} ${one}s/{${one}Id}${METHODS[verb] ? "" : `/${verb}`}`;
}

/** What each operation has. */
const operations = /*#__PURE__*/ prototype(Function.prototype, {
  try: (known) => (input) => build(known, input),
  ...Object.fromEntries(
    "method,path,parameters,options,permissions,page".split(",").map((name) => [name, (known) => known[name]]),
  ),
});

/** With what those have that take a body. */
const operationsOnBodies = /*#__PURE__*/ prototype(operations, {
  ...ofSchema,
  fromJson: (known) => (input, json) => settle(known, build(known, input, { json })),
});

/** The function of a printed row. */
export function operation(name, ...row) {
  let known;
  const facts = () => (known ??= read(name, ...row));
  const call = (input) => settle(facts(), build(facts(), input));
  Object.defineProperty(call, "name", { value: name });
  return endow(call, row[4] ? operationsOnBodies : operations, facts);
}

/**
 * What a row says. `request` is a verb and a path, which lies below a schedule where it does not begin with a
 * slash; an empty one and a missing `page` are the usual ones of its name. `marks` are letters: those of OPTIONS; u asks for every member of enumerations, v where
 * the entity is asked for; c and x tell that application permissions are contradicted or ended; o that the body is optional, n that nobody can be acted for.
 */
function read(name, request, marks, permissions, page, type, form = CREATE, filter) {
  const [, verb, resource] = /^([a-z]+)(.*)/.exec(name);
  const [method, below] = (request || usualRequest(verb, resource)).split(" ");
  const path = below[0] === "/" ? below : `/teams/{teamId}/schedule/${below}`;
  const pieces = path.split(/[{}]/);
  const [segments, parameters] = [0, 1].map((odd) => pieces.filter((_, at) => at % 2 === odd));
  const ids = parameters.map((parameter) => prefixOf[parameter]);
  const all = ` ${marks}${filter ? "f" : ""}${marks.includes("n") ? "" : "a"}`;
  const options = Object.keys(OPTIONS).filter((option) => all.includes(OPTIONS[option]));
  const address = pages[0].join(page || `${resource.toLowerCase()}-${VERBS[verb] ?? verb}`);
  return {
    name,
    method,
    path,
    parameters,
    ids,
    marks: all,
    options,
    permissions,
    form,
    type,
    page: address,
    optional: all.includes("o"),
    segments,
    plain: ids.map(plain),
    last: [],
    unknown: all.includes("u"),
    unknownIfAsked: all.includes("v"),
    asks: /[tqf]/.test(all),
    filter: filter && { type: filter, form: FILTER, page: address },
  };
}

function settle({ name }, { request, issues, warnings }) {
  if (request) return request;
  throw new ShiftsValidationError(name, issues, warnings);
}
