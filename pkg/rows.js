// The tables beside which the module walks texts, kept as they are printed and written down when the module first needs them.
import { encoder } from "./utf8.js";

/** What is known of each table: a type's schema or an enumeration's list of members. */
const rows = new WeakMap();

/** The pages that the tables name, by the numbers under which the module knows them. */
export const told = [];

/** The kinds of what a property holds, in the order of the module's numbers. */
const KINDS = "sbidtyhguzefonxkp";

/** The marks of a property, in the order of the module's bits. */
const MARKS = "!?-^*+<>%=&#$";

/** The list of an enumeration's members; flags have their values behind their names. */
export function enumeration(name, words, spelling = 0, known = 0) {
  const list = Object.freeze(words.replace(/\d+/g, "").split(" "));
  const row = () => [
    known || list.length, spelling, list.length, words.split(" ").map((word, at) => [list[at], wide(/\d/.test(word) ? word.slice(list[at].length) : at)]),
  ];
  rows.set(list, { kind: 0, name, row });
  return list;
}

/** Keeps what is printed of a type. */
export function keep(schema, name, page, fields, refs, base, rules, replaces) {
  const items = (printed, item) => {
    const list = printed ? printed.split(" ") : [];
    return [list.length, list.map(item)];
  };
  const row = (numberOf) => [
    base ? numberOf(base) + 1 : 0,
    items(fields, (field) => {
      const [, property, marks, kind, one, other, where] = /(\w+?)([^\w@]+)(\w)(\d*)_?(\d*)@?(.*)/.exec(field);
      const bits = [...marks].reduce((sum, mark) => sum | (1 << MARKS.indexOf(mark)), 0);
      const first = /[efo]/.test(kind) ? numberOf(refs[one]) : +one;
      return [property, KINDS.indexOf(kind), first, +other, wide(bits), pageOf(where || page)];
    }),
    items(rules, (rule) => [+rule[0], pageOf(rule.slice(1))]),
    +!!replaces,
  ];
  rows.set(schema, { kind: 1, name, page, row });
}

/** The number of a page, which is a digit for its kind and its name. */
function pageOf(page) {
  return told.includes(page) ? told.indexOf(page) : told.push(page) - 1;
}

/** A number of 16 bits as two bytes, the lower one first. */
const wide = (number) => [number & 255, (number >> 8) & 255];

/** The bytes that write a table down with all it refers to, as far as `numbers` has not numbered it yet. */
export function writeDown(table, numbers) {
  const bytes = [];
  const put = (item) => {
    if (Array.isArray(item)) item.forEach(put);
    else if (typeof item === "string") bytes.push(item.length, ...encoder.encode(item));
    else bytes.push(item);
  };
  const numberOf = (of) => {
    if (numbers.has(of)) return numbers.get(of);
    const { kind, name, page, row } = rows.get(of);
    // What it refers to is numbered before it.
    const rest = row(numberOf);
    put([kind, name, kind ? pageOf(page) : 0, rest]);
    const number = numbers.counts[kind]++;
    numbers.set(of, number);
    return number;
  };
  numberOf(table);
  return bytes;
}
