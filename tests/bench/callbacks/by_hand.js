// A callback opened by hand with `node:crypto` and `JSON.parse`, and approved whatever it is: no checks, no types, no memory.
// @ts-check
import { Buffer } from "node:buffer";
import { createDecipheriv, createHmac, timingSafeEqual } from "node:crypto";

/** What the tag covers before the parts of the container: the name of the algorithm, and the key's id. */
const HEAD = Buffer.concat([Buffer.from("AES-256-CBC-HMAC-SHA256"), Buffer.from([1, 0, 0, 0])]);

/** A handler that knows one secret. @param {string} secret @returns {(request: Request) => Promise<Response>} */
export function byHand(secret) {
  const key = Buffer.from(secret);
  return async (request) => {
    const { requests } = JSON.parse(open(Buffer.from(await request.arrayBuffer()), key));
    const responses = requests.map((/** @type {{ id: string }} */ { id }) => ({
      id,
      status: 200,
      body: { eTag: id, error: null, data: null },
    }));
    return Response.json({ responses });
  };
}

/** The plaintext. @param {Buffer} bytes @param {Buffer} key */
function open(bytes, key) {
  const [wrapped, iv, text, tag] = parts(bytes);
  const hmac = createHmac("sha256", key.subarray(0, 32)).update(HEAD).update(wrapped).update(iv).update(text);
  if (!timingSafeEqual(hmac.digest(), tag)) throw new Error("not authentic");
  const unwrap = createDecipheriv("aes-256-ecb", key.subarray(32), null).setAutoPadding(false);
  const decipher = createDecipheriv("aes-256-cbc", Buffer.concat([unwrap.update(wrapped), unwrap.final()]), iv);
  return decipher.update(text, undefined, "utf8") + decipher.final("utf8");
}

/** The four parts of the container, whose fields are expected in their order. @param {Buffer} bytes */
function parts(bytes) {
  // Four bytes come before the length of the inner structure.
  let at = 4;
  const length = () => {
    let [sum, shift] = [0, 0];
    for (let byte = 0x80; byte & 0x80; shift += 7) {
      byte = bytes[at++];
      sum |= (byte & 0x7f) << shift;
    }
    return sum;
  };
  length();
  return [0, 1, 2, 3].map(() => {
    // The field's header and the type of its elements.
    at += 2;
    const end = length() + at;
    const part = bytes.subarray(at, end);
    at = end;
    return part;
  });
}
