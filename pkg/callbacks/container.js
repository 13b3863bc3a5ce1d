// Reads the container of a callback: a key id and a blob in one structure, the parts of the message in the structure in the blob.
// https://learn.microsoft.com/microsoft-365/frontline/shifts-custom-wfm-integration
// @ts-check
import { Bond, INT32, LIST } from "./bond.js";
import { Unopened } from "./unopened.js";

/** @typedef {import("./bond.js").Bytes} Bytes */

/** The only key id that Shifts uses. */
const KEY_ID = 1;

/**
 * The parts of a message: parts of the body, not copies.
 * @typedef {object} Container
 * @property {Bytes} encryptedKey the key that encrypts the text, itself encrypted
 * @property {Bytes} iv
 * @property {Bytes} ciphertext at least one block, in whole blocks
 * @property {Bytes} tag
 * @property {number} trailing how many bytes follow the container
 */

/**
 * Reads a body. The tag covers no lengths, so bytes could move from one part to the next without changing it: the lengths are enforced here.
 * @param {Bytes} body
 * @returns {Container}
 */
export function containerOf(body) {
  const outer = new Bond(body);
  const [keyId, message] = fieldsOf(outer, [INT32, LIST]);
  const [encryptedKey, iv, ciphertext, tag] = fieldsOf(new Bond(message), [LIST, LIST, LIST, LIST]);
  const { length } = ciphertext;
  if (encryptedKey.length !== 32 || iv.length !== 16 || tag.length !== 32 || length === 0 || length % 16)
    throw new Unopened("malformed");
  if (keyId !== KEY_ID) throw new Unopened("unknown_key");
  return { encryptedKey, iv, ciphertext, tag, trailing: outer.left };
}

/**
 * The fields of a structure with the ids from 0, one of each type, in any order. Further fields are skipped.
 * @param {Bond} bond
 * @param {number[]} types
 * @returns {any[]} an integer for INT32, bytes for LIST
 */
function fieldsOf(bond, types) {
  /** @type {unknown[]} */
  const found = [];
  for (let field = bond.field(); field; field = bond.field()) {
    const [id, type] = [field >> 5, field & 0x1f];
    if (id >= types.length) bond.skip(type);
    else if (type !== types[id] || id in found) throw new Unopened("malformed");
    else found[id] = type === INT32 ? bond.int32() : bond.blob();
  }
  if (types.some((_, id) => !(id in found))) throw new Unopened("malformed");
  return found;
}
