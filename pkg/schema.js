// @ts-check
// A type that bodies contain, or the body of an operation, as a schema for forms and editors.
import * as instance from "./instance.js";
import { issuesOf } from "./issues.js";
import { jsonText } from "./json_text.js";
import { stringify } from "./stringify.js";

/** The issues of a value. @param {string} name @param {unknown} value */
function checkValue(name, value) {
  const { text, fault = text === undefined ? { code: "required", path: [] } : undefined } = stringify(value, []);
  return checkText(name, text, fault) ? [] : issuesOf(value, "value");
}

/** Whether there is nothing to report. @param {string} name @param {instance.Text | undefined} text @param {instance.Fault | undefined} fault */
function checkText(name, text, fault) {
  if (fault) instance.setFault(fault);
  return instance.check(name, text ?? "", false);
}

/** What can be asked of a body. @param {string} name of the type or the operation */
export function schema(name) {
  return {
    check: (/** @type {unknown} */ value) => checkValue(name, value),
    checkJson(/** @type {unknown} */ json) {
      const { text, fault } = jsonText(json, []);
      return checkText(name, text, fault) ? [] : issuesOf(undefined, typeof json === "string" ? "string" : "bytes");
    },
    "~standard": {
      version: 1,
      vendor: "graph-shifts",
      validate(/** @type {unknown} */ value) {
        const issues = checkValue(name, value).filter(({ severity }) => severity === "error");
        return issues.length ? { issues } : { value };
      },
    },
  };
}
