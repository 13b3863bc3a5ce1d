// The choice of what each column of the file means, and how its dates are written.
// @ts-check

import { element } from "../../dom/element.js";
import { select } from "../../form/select.js";
import { FIELDS, fields, missingFields } from "./columns.js";
import { orderIn, withColumn } from "./import_state.js";

/** @import { Field } from "./columns.js" */
/** @import { ImportState, ImportStore } from "./import_state.js" */
/** @import { DateOrder } from "./times.js" */

const NONE = "-1";

/** @type {{ value: DateOrder, text: string }[]} */
const ORDERS = [
  { value: "ymd", text: "year-month-day" },
  { value: "dmy", text: "day.month.year" },
  { value: "mdy", text: "month/day/year" },
];

/** The header, with the number of its column if it has no name, or shares it. @param {string} header @param {number} at @param {string[]} headers */
function headerText(header, at, headers) {
  if (header === "") return `column ${at + 1}`;
  return headers.indexOf(header) === headers.lastIndexOf(header) ? header : `${header} (column ${at + 1})`;
}

/** @param {{ name: HTMLElement, list: HTMLElement }} parts */
const field = ({ name, list }) => element("div", { class: "field" }, name, list);

/** @param {ImportStore} store @param {Field} name */
function columnChoice(store, name) {
  const { headers } = store.now.table;
  const choices = [
    { value: NONE, text: "(not in the file)" },
    ...headers.map((header, at) => ({ value: String(at), text: headerText(header, at, headers) })),
  ];
  const { title, isNeeded } = FIELDS[name];
  const parts = select({
    ...{ id: `import-column-${name}`, label: isNeeded ? `${title} (needed)` : title, choices, value: NONE },
    onChange: (value) => {
      const columns = withColumn(store.now.columns, name, Number(value));
      store.set({ columns, order: orderIn(store.now.table, columns).order });
    },
  });
  store.watch(["columns"], ({ columns }) => {
    parts.list.value = String(columns[name]);
    parts.list.setAttribute("aria-invalid", String(isNeeded && columns[name] < 0));
  });
  return field(parts);
}

/** @param {ImportState} now */
function orderHint({ table, columns, order }) {
  const isSure = orderIn(table, columns).isCertain;
  return isSure || order !== "mdy" ? "" : "The dates may be read as day/month or as month/day. Choose how they are written.";
}

/** @param {ImportStore} store */
export function columnsView(store) {
  const order = select({
    ...{ id: "import-order", label: "Dates are written", choices: ORDERS, value: store.now.order },
    onChange: (value) => store.set({ order: /** @type {DateOrder} */ (value) }),
  });
  const hint = element("p", { class: "message is-warning" });
  store.watch(["order", "columns", "table"], (now) => {
    order.list.value = now.order;
    hint.textContent = orderHint(now);
  });
  const summary = element("summary", {}, "Columns");
  const choices = element("div", { class: "import-columns" }, ...fields.map((name) => columnChoice(store, name)), field(order));
  const view = element("details", { class: "group" }, summary, choices, hint);
  store.watch(["columns"], (now) => {
    const used = fields.filter((name) => now.columns[name] >= 0).length;
    summary.textContent = `Columns: ${used} of ${now.table.headers.length} are used`;
    if (missingFields(now.columns).length > 0 || orderHint(now) !== "") view.open = true;
  });
  return view;
}
