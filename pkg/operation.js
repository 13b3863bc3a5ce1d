// An operation as a function, made from its printed row.
import { build, checkBody, checkText } from "./build.js";
import { ShiftsValidationError } from "./errors.js";
import { plain } from "./input.js";

/** The function of a row, with its members. */
export function operation(row) {
  const parameters = [...row.path.matchAll(/\{(\w+)\}/g)].map(([, name]) => name);
  const known = { ...row, parameters, segments: row.path.split(/\{\w+\}/), plain: row.ids.map(plain), last: [] };

  const call = (input) => settle(row.name, build(known, input));
  const members = {
    try: (input) => build(known, input),
    check: (body) => checkBody(known, body),
    checkJson: (json) => checkText(known, json),
    fromJson: (input, json) => settle(row.name, build(known, input, { json })),
    "~standard": { version: 1, vendor: "graph-shifts", validate: (value) => validate(known, value) },
    method: row.method,
    path: row.path,
    parameters,
    options: row.options,
    permissions: row.permissions,
    page: row.page,
  };
  Object.defineProperty(call, "name", { value: row.name });
  return Object.assign(call, members);
}

function settle(name, { request, issues, warnings }) {
  if (request) return request;
  throw new ShiftsValidationError(name, issues, warnings);
}

function validate(known, value) {
  const issues = checkBody(known, value).filter(({ severity }) => severity === "error");
  return issues.length ? { issues } : { value };
}
