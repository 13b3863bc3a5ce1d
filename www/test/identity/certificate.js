// A certificate for servers on this machine, made anew for each run: browsers and MSAL want https.

import { generate } from "selfsigned";

/**
 * @param {string[]} hosts
 * @returns {Promise<{ key: string, cert: string }>}
 */
export async function certificateFor(hosts) {
  const altNames = hosts.map((value) => ({ type: 2, value }));
  const made = await generate([{ name: "commonName", value: hosts[0] }], {
    keyType: "ec",
    extensions: [{ name: "subjectAltName", altNames }],
  });
  return { key: made.private, cert: made.cert };
}
