// An integration for the tests of callbacks: opens what it receives with node:crypto, records it and responds as a test says.

import { createDecipheriv, createHmac } from "node:crypto";
import { SECRET } from "./mock.js";

export const URL_OF_INTEGRATION = "https://contoso.example/wfi";

/** The number at the start of Bond's varint, and the bytes after it. */
function varint(bytes) {
  const last = bytes.findIndex((byte) => byte < 0x80);
  const value = bytes.subarray(0, last + 1).reduceRight((sum, byte) => sum * 128 + (byte & 0x7f), 0);
  return { value, rest: bytes.subarray(last + 1) };
}

/** The blobs of consecutive fields, each a list of int8. */
function blobsIn(bytes, count) {
  if (count === 0) return [];
  const { value, rest } = varint(bytes.subarray(2));
  return [rest.subarray(0, value), ...blobsIn(rest.subarray(value), count - 1)];
}

/** The text of a sealed callback, whose layout must be exactly the one that Shifts writes. */
export function opened(body, secret = SECRET) {
  const [inner] = blobsIn(body.subarray(2), 1);
  const [ek, iv, ct, tag] = blobsIn(inner, 4);
  const [authentication, wrapping] = [Buffer.from(secret.slice(0, 32)), Buffer.from(secret.slice(32))];
  const authenticated = Buffer.concat([Buffer.from("AES-256-CBC-HMAC-SHA256"), Buffer.from([1, 0, 0, 0]), ek, iv, ct]);
  if (!createHmac("sha256", authentication).update(authenticated).digest().equals(Buffer.from(tag))) return undefined;
  const unwrap = createDecipheriv("aes-256-ecb", wrapping, null).setAutoPadding(false);
  const decrypt = createDecipheriv("aes-256-cbc", Buffer.concat([unwrap.update(ek), unwrap.final()]), iv);
  return decrypt.update(ct, undefined, "utf8") + decrypt.final("utf8");
}

/** A response to each item: status 200 and an eTag. */
export const approving = ({ requests }) => ({
  responses: requests.map(({ id }) => ({ id, status: 200, body: { eTag: `tag of ${id}`, error: null, data: null } })),
});

/** A response to each item with another status. */
export const refusing =
  (message, status = 403) =>
  ({ requests }) => ({
    responses: requests.map(({ id }) => ({ id, status, body: { error: { code: String(status), message } } })),
  });

/**
 * The fetch of an integration, and the calls that it received. `respond` gets the JSON and the number of the call, and gives a
 * Response or JSON; `/connect` is welcome.
 */
export function integration(respond = approving, secret = SECRET) {
  const calls = [];
  const fetch = async (request) => {
    const text = opened(new Uint8Array(await request.arrayBuffer()), secret);
    if (text === undefined) return new Response(null, { status: 400 });
    const { pathname } = new URL(request.url);
    const call = { path: pathname, headers: request.headers, method: request.method, text, json: JSON.parse(text) };
    calls.push(call);
    if (pathname.endsWith("/connect")) return new Response();
    const given = await respond(call.json, calls.length, request);
    return given instanceof Response ? given : Response.json(given);
  };
  return { fetch, calls };
}
