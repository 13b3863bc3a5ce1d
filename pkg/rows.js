// The tables beside which the module walks texts, as they are printed; the module reads them when it first needs them.

/** Each table's number, its line and the tables it refers to: of a type's schema or an enumeration's list of members. */
const rows = new WeakMap();

/** Keeps what is printed of a table. */
export const keep = (table, number, line, refs) => rows.set(table, { number, line, refs: refs || [] });

/** The list of an enumeration's members, from its line's beginning and its end, which holds their names. */
export function enumeration(head, members) {
  const list = Object.freeze(members.match(/[A-Za-z]+/g));
  keep(list, 0, `${head + members} `);
  return list;
}

/** The lines of a table and of all it refers to, as far as `numbers` has them not yet; what is referred to comes first. */
export function linesOf(table, numbers) {
  if (numbers.has(table)) return "";
  const { number, line, refs } = rows.get(table);
  numbers.set(table, number);
  return refs.map((of) => linesOf(of, numbers)).join("") + line;
}
