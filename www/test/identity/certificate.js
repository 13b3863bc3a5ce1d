// A certificate for servers on this machine, created for each run: browsers and MSAL require https.
// @ts-check

import { generate } from "selfsigned";

/** @typedef {{ key: string, cert: string }} Certificate */

/**
 * @param {string[]} hosts
 * @returns {Promise<Certificate>}
 */
export async function certificateFor(hosts) {
  const altNames = hosts.map((value) => ({ type: /** @type {const} */ (2), value }));
  const { private: key, cert } = await generate([{ name: "commonName", value: hosts[0] }], {
    keyType: "ec",
    extensions: [{ name: "subjectAltName", altNames }],
  });
  return { key, cert };
}
