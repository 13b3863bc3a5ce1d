// Writes Bond's compact binary as chance has it: mostly as it should be.
// @ts-check

/** @typedef {import("../../judge/chance.js").Chance} Chance */

/** A field of a structure: its id, its type and the bytes of its value. @typedef {{ id: number, type: number, value: number[] | Uint8Array }} Field */

const STOP = 0;
const STRUCT = 10;
export const LIST = 11;
const SET = 12;
const MAP = 13;
export const INT8 = 14;
export const INT32 = 16;

/** The bytes of BOOL, UINT8, FLOAT, DOUBLE, INT8. @type {Record<number, number>} */
const LENGTHS = { 2: 1, 3: 1, 7: 4, 8: 8, 14: 1 };

/** The most bytes of other integers: UINT16, UINT32, UINT64, INT16, INT32, INT64. @type {Record<number, number>} */
const INTEGERS = { 4: 3, 5: 5, 6: 10, 15: 3, 16: 5, 17: 10 };

/** The bytes of a character of STRING and WSTRING. @type {Record<number, number>} */
const STRINGS = { 9: 1, 18: 2 };

/** An integer in as many bytes as it needs, or in `more`. @param {number} value */
export function varint(value, more = 0) {
  const bytes = [];
  let rest = value;
  for (; rest >= 0x80; rest = Math.floor(rest / 0x80)) bytes.push((rest % 0x80) | 0x80);
  bytes.push(rest);
  for (let added = 0; added < more; added++) {
    bytes[bytes.length - 1] |= 0x80;
    bytes.push(0);
  }
  return bytes;
}

/** @param {Chance} chance @param {number} count */
const any = (chance, count) => Array.from({ length: count }, () => chance.whole(0, 255));

/** The header of a field, in the shortest form or in a longer one. @param {Chance} chance @param {number} id @param {number} type */
function header(chance, id, type) {
  const form = chance.is(0.9) ? 0 : chance.whole(1, 2);
  if (id < 6 && form === 0) return [(id << 5) | type];
  if (id < 256 && form < 2) return [0xc0 | type, id];
  return [0xe0 | type, id & 255, id >> 8];
}

/** @param {Chance} chance @param {readonly Field[]} fields @returns {Buffer} */
export const structure = (chance, fields) =>
  Buffer.concat([
    ...fields.flatMap(({ id, type, value }) => [Buffer.from(header(chance, id, type)), value]).map((part) => Buffer.from(part)),
    Buffer.of(STOP),
  ]);

/** A blob. Its type, its length or the form of its length is sometimes wrong. @param {Chance} chance @param {Uint8Array} bytes */
export function blob(chance, bytes) {
  const element = chance.is(0.995) ? INT8 : chance.whole(0, 31);
  const wrong = chance.pick([
    0,
    1,
    15,
    16,
    32,
    bytes.length - 1,
    bytes.length + 1,
    2 * bytes.length,
    2 ** 31,
    2 ** 32 - 1,
    2 ** 32,
    2 ** 40,
  ]);
  const length = chance.is(0.99) ? bytes.length : Math.max(0, wrong);
  return Buffer.concat([Buffer.from([element, ...varint(length, chance.is(0.98) ? 0 : chance.whole(1, 4))]), bytes]);
}

/** @param {Chance} chance @param {number} depth */
function type(chance, depth) {
  if (chance.is(0.01)) return chance.whole(0, 31);
  const scalars = [...Object.keys(LENGTHS), ...Object.keys(INTEGERS), ...Object.keys(STRINGS)].map(Number);
  return depth > 0 && chance.is(0.5) ? chance.pick([STRUCT, LIST, SET, MAP]) : chance.pick(scalars);
}

/** The bytes of a value of this type. @param {Chance} chance @param {number} of @param {number} depth @returns {number[]} */
function value(chance, of, depth) {
  if (of in LENGTHS) return any(chance, LENGTHS[of]);
  if (of in INTEGERS) return varint(chance.whole(0, 2 ** chance.whole(0, 7 * INTEGERS[of] - (chance.is(0.9) ? 6 : 0)) - 1));
  if (of in STRINGS) return counted(chance, any(chance, STRINGS[of] * chance.whole(0, 4)), STRINGS[of]);
  if (of === STRUCT) return [...structure(chance, unknown(chance, chance.whole(0, 2), depth - 1))];
  const types = Array.from({ length: of === MAP ? 2 : 1 }, () => type(chance, depth - 1));
  const elements = Array.from({ length: chance.whole(0, 3) }, () =>
    types.flatMap((element) => value(chance, element, depth - 1)),
  );
  if (of === LIST || of === SET || of === MAP) return [...types, ...varint(elements.length), ...elements.flat()];
  return any(chance, chance.whole(0, 4));
}

/** @param {Chance} chance @param {number[]} bytes @param {number} unit */
const counted = (chance, bytes, unit) => [...varint(bytes.length / unit + (chance.is(0.98) ? 0 : 1)), ...bytes];

/** Fields that no reader of containers knows. @param {Chance} chance @param {number} count @param {number} [depth] @returns {Field[]} */
export const unknown = (chance, count, depth = 4) =>
  Array.from({ length: count }, () => {
    const of = type(chance, depth);
    return { id: chance.pick([4, 5, 6, 255, 256, 65_535]), type: of, value: value(chance, of, depth) };
  });

/** A field of collections or structures in one another, so many levels deep. @param {Chance} chance @param {number} levels @returns {Field} */
export function nested(chance, levels) {
  const [inmost, step, end] = chance.pick([
    [[], [(7 << 5) | STRUCT, 9, 0], [STOP]],
    [[2, 1, 1], [LIST, 1], []],
    [[2, 1, 1], [SET, 1], []],
    [[2, 2, 0], [2, MAP, 1, 1], []],
  ]);
  const of = step.length === 3 ? STRUCT : step.length === 4 ? MAP : step[0];
  /** @param {number[]} bytes */
  const times = (bytes) => Array.from({ length: levels - 1 }, () => bytes).flat();
  return { id: 7, type: of, value: [...times(step), ...inmost, ...times(end), ...end] };
}
