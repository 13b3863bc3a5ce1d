// Containers, opened by the package with Web Crypto and by the crate with RustCrypto.
// @ts-check
import { decrypt } from "../../../pkg/callbacks/cipher.js";
import { containerOf } from "../../../pkg/callbacks/container.js";
import { containerFrom } from "./containers.js";

/** As the crate's program writes it: a code, or `opened`, the number of trailing bytes, a line break and the text. @param {string} secret @param {Uint8Array} body */
async function opened(secret, body) {
  try {
    const container = containerOf(new Uint8Array(body));
    const text = await decrypt(container, secret);
    return Buffer.concat([Buffer.from(`opened ${container.trailing}\n`), text]);
  } catch (error) {
    const { code } = /** @type {{ code?: unknown }} */ (error);
    if (typeof code !== "string") throw error;
    return Buffer.from(code);
  }
}

/** @type {import("./compare.js").Subject} */
export const CONTAINERS = {
  command: "opened",
  from: containerFrom,
  ours: opened,
  theirs: (answer) => Buffer.from(answer),
  kindOf: (outcome) => outcome.toString("latin1").split(/[ \n]/)[0],
};
