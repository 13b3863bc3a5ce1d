// A type that bodies contain, or the body of an operation, as a schema for forms and editors.
// @ts-check
import * as instance from "./instance.js";
import { formOf, issuesOf } from "./findings.js";
import { jsonText } from "./json_text.js";
import { stringify } from "./stringify.js";

/**
 * The issues of a text, or why there is none.
 *
 * @param {string} name
 * @param {import("./stringify.js").Written<instance.Text>} given
 * @param {unknown} value
 * @param {import("./findings.js").Form} form
 */
function checkGiven(name, { text, fault = text === undefined ? REQUIRED : undefined }, value, form) {
  const run = () => {
    if (fault) instance.setFault(fault);
    return instance.check(name, text ?? "", false);
  };
  return run() ? [] : issuesOf(run, value, form);
}

/** @type {instance.Fault} */
const REQUIRED = { code: "required", path: [] };

/** The issues of a value. @param {string} name @param {unknown} value */
export const checkValue = (name, value) => checkGiven(name, stringify(value, []), value, "value");

/** What can be asked of a body. @param {string} name of the type or the operation */
export function schema(name) {
  return {
    check: (/** @type {unknown} */ value) => checkValue(name, value),
    checkJson: (/** @type {unknown} */ json) => checkGiven(name, jsonText(json, []), undefined, formOf(json)),
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
