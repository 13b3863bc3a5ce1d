// What can be asked of a body, and of each shape that bodies hold.
import { CREATE } from "./forms.js";
import { endow, prototype } from "./members.js";
import { keep } from "./rows.js";
import { pages } from "./sentences.js";
import { checkText, checkValue } from "./walk.js";

/** The members of a schema, made from its type, how it is meant and its page. */
export const ofSchema = {
  check: (known) => (value) => checkValue(known, value),
  checkJson: (known) => (json) => checkText(known, json),
  "~standard": (known) => ({
    version: 1,
    vendor: "graph-shifts",
    validate(value) {
      const issues = checkValue(known, value).filter(({ severity }) => severity === "error");
      return issues.length ? { issues } : { value };
    },
  }),
};

const schemas = /*#__PURE__*/ prototype(Object.prototype, ofSchema);

/**
 * The schema of a type as it is printed; `row` begins with its number. Its page is the resource's of its name, or `page`, which begins
 * with the number of its kind. Numbers are characters, from `#` on.
 */
export function type(name, row, refs, page = `$${name.toLowerCase()}`) {
  const known = () => ({ type: schema, form: CREATE, page: pages["#$".indexOf(page[0])].join(page.slice(1)) });
  const schema = endow({}, schemas, known);
  keep(schema, row.charCodeAt() - 35, `$${row[0]}${page}#${name}${row.slice(1)} `, refs);
  return schema;
}
