// Reads Bond's compact binary, version 1: fields of a structure, and values that are skipped.
// https://microsoft.github.io/bond/manual/bond_cs.html#compact-binary
// @ts-check
import { Unopened } from "./unopened.js";

/** @typedef {Uint8Array<ArrayBuffer>} Bytes */

/** The types that are read, by their numbers. */
export const STOP = 0;
export const LIST = 11;
export const INT8 = 14;
export const INT32 = 16;

const STOP_BASE = 1;
const STRING = 9;
const STRUCT = 10;
const MAP = 13;
const WSTRING = 18;

/** An id that is in the next byte. Lower ones are the id itself, the next higher one is in two bytes. */
const ID_IN_BYTE = 6;

/** The types of fixed length, by their numbers: BOOL, UINT8, FLOAT, DOUBLE, INT8. @type {Record<number, number>} */
const LENGTHS = { 2: 1, 3: 1, 7: 4, 8: 8, 14: 1 };

/** The bits of other integers: UINT16, UINT32, UINT64, INT16, INT32, INT64. @type {Record<number, number>} */
const BITS = { 4: 16, 5: 32, 6: 64, 15: 16, 16: 32, 17: 64 };

/** The most structures and collections that may be nested in a skipped value. Shifts sends none; this bounds the stack. */
const MAX_DEPTH = 32;

/** @param {boolean} holds */
const require = (holds) => {
  if (!holds) throw new Unopened("malformed");
};

/** Reads bytes from their beginning. Every read throws where they do not have the form; nothing is allocated for what they announce. */
export class Bond {
  #bytes;
  #at = 0;

  /** @param {Bytes} bytes */
  constructor(bytes) {
    this.#bytes = bytes;
  }

  /** How many bytes are left. */
  get left() {
    return this.#bytes.length - this.#at;
  }

  /** The next field: its id, then its type in the lowest 5 bits. 0 where the structure ends. */
  field() {
    const first = this.#byte();
    const [id, type] = [first >> 5, first & 0x1f];
    require(type !== STOP || first === STOP);
    if (id < ID_IN_BYTE) return first;
    return ((this.#byte() + (id === ID_IN_BYTE ? 0 : this.#byte() << 8)) << 5) | type;
  }

  /** A signed integer of 32 bits, written in zigzag. */
  int32() {
    const value = this.#varint(32);
    return value % 2 ? -(value + 1) / 2 : value / 2;
  }

  /** A blob, which is a list of INT8: a part of the bytes, not a copy. */
  blob() {
    require(this.#byte() === INT8);
    return this.#take(this.#varint(32));
  }

  /**
   * Reads over a value, in time linear in its bytes.
   * @param {number} type
   */
  skip(type, depth = MAX_DEPTH) {
    if (type in LENGTHS) this.#take(LENGTHS[type]);
    else if (type in BITS) this.#varint(BITS[type]);
    else if (type === STRING) this.#take(this.#varint(32));
    else if (type === WSTRING) this.#take(2 * this.#varint(32));
    else {
      require(depth > 0 && type >= STRUCT && type <= MAP);
      if (type === STRUCT) this.#skipFields(depth - 1);
      else this.#skipElements(type === MAP ? [this.#byte(), this.#byte()] : [this.#byte()], depth - 1);
    }
  }

  /** @param {number} depth */
  #skipFields(depth) {
    for (let field = this.field(); field; field = this.field()) {
      const type = field & 0x1f;
      // STOP_BASE ends the fields of a base; those of the structure itself follow.
      if (type !== STOP_BASE) this.skip(type, depth);
    }
  }

  /**
   * Each element takes a byte at least, so that too high a count ends with the bytes.
   * @param {number[]} types of each element
   * @param {number} depth
   */
  #skipElements(types, depth) {
    for (let count = this.#varint(32); count > 0; count--) for (const type of types) this.skip(type, depth);
  }

  #byte() {
    require(this.left > 0);
    return this.#bytes[this.#at++];
  }

  /** @param {number} length */
  #take(length) {
    require(length <= this.left);
    this.#at += length;
    return this.#bytes.subarray(this.#at - length, this.#at);
  }

  /** An integer of at most so many bits, seven in a byte, the low ones first. @param {number} bits */
  #varint(bits) {
    let value = 0;
    for (let shift = 0; shift < bits; shift += 7) {
      const byte = this.#byte();
      const part = byte & 0x7f;
      require(part < 2 ** (bits - shift));
      value += part * 2 ** shift;
      if (byte === part) return value;
    }
    throw new Unopened("malformed");
  }
}
