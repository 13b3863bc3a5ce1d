// What can be asked of a body, and of each shape that bodies hold.
import { CREATE } from "./forms.js";
import { keep } from "./rows.js";
import { pages } from "./sentences.js";
import { checkText, checkValue } from "./walk.js";

/** The members of a body's schema; `known` tells its type, how it is meant and its page. */
export function schemaOf(known) {
  const check = (value) => checkValue(known, value);
  const validate = (value) => {
    const issues = check(value).filter(({ severity }) => severity === "error");
    return issues.length ? { issues } : { value };
  };
  return {
    check,
    checkJson: (json) => checkText(known, json),
    "~standard": { version: 1, vendor: "graph-shifts", validate },
  };
}

/** The schema of a type as it is printed; without a page it has the resource's of its name. */
export function type(name, fields, refs, base, rules, page, replaces) {
  page ||= `1${name.toLowerCase()}`;
  const known = { form: CREATE, page: pages[page[0]].join(page.slice(1)) };
  known.type = schemaOf(known);
  keep(known.type, name, page, fields, refs, base, rules, replaces);
  return known.type;
}
