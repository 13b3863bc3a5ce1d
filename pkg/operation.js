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
  filter: "f", orderBy: "t", top: "t", skipToken: "t", query: "q", returnRepresentation: "r",
  actsAs: "a", permissionType: " ", passthrough: "p", baseUrl: " ", allow: " ",
};

/** The verbs that pages have other words for. */
const VERBS = { create: "post", replace: "put" };

/** What each operation has. */
const ofOperation = {
  try: (known) => (input) => build(known, input),
  method: ({ method }) => method,
  path: ({ path }) => path,
  parameters: ({ parameters }) => parameters,
  options: ({ options }) => options,
  permissions: ({ permissions }) => permissions,
  page: ({ page }) => page,
};

const operations = /*#__PURE__*/ prototype(Function.prototype, ofOperation);

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
 * slash; without a `page` it is the usual one of its name. `marks` are letters: those of OPTIONS; u asks for every member of enumerations, v where
 * the entity is asked for; c and x tell that application permissions are contradicted or ended; o that the body is optional, n that nobody can be acted for.
 */
function read(name, request, marks, permissions, page, type, form = CREATE, filter) {
  const [method, below] = request.split(" ");
  const path = below[0] === "/" ? below : `/teams/{teamId}/schedule/${below}`;
  const parameters = [...path.matchAll(/\{(\w+)\}/g)].map(([, parameter]) => parameter);
  const ids = parameters.map((parameter) => prefixOf[parameter]);
  const all = ` ${marks}${filter ? "f" : ""}${marks.includes("n") ? "" : "a"}`;
  const options = Object.keys(OPTIONS).filter((option) => all.includes(OPTIONS[option]));
  const [, verb, resource] = /^([a-z]+)(.*)/.exec(name);
  const address = pages[0].join(page || `${resource.toLowerCase()}-${VERBS[verb] ?? verb}`);
  return {
    name, method, path, parameters, ids, marks: all, options, permissions, form, type,
    page: address, optional: all.includes("o"), segments: path.split(/\{\w+\}/), plain: ids.map(plain), last: [],
    unknown: all.includes("u"), unknownIfAsked: all.includes("v"), asks: /[tqf]/.test(all),
    filter: filter && { type: filter, form: FILTER, page: address },
  };
}

function settle({ name }, { request, issues, warnings }) {
  if (request) return request;
  throw new ShiftsValidationError(name, issues, warnings);
}
