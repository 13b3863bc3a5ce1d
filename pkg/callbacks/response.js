// Writes HTTP responses to callbacks.
// @ts-check

/** @typedef {import("./results.js").Result} Result */

const NO_STORE = { "Cache-Control": "no-store" };

/** The JSON text of a string. @param {string} text */
const quoted = (text) => JSON.stringify(text);

/** @param {number} status */
export const empty = (status) =>
  new Response(null, { status, headers: status === 405 ? { ...NO_STORE, Allow: "POST" } : NO_STORE });

/**
 * A response for each id, in their order, of which there are as many as results. Written here, for a `toJSON` that objects inherit would leave items without a response.
 * @param {readonly string[]} ids
 * @param {readonly Result[]} results
 */
export function responseTo(ids, results) {
  const responses = ids.map((id, at) => `{"id":${quoted(id)},${written(results[at])}}`);
  return new Response(`{"responses":[${responses.join()}]}`, { headers: { ...NO_STORE, "Content-Type": "application/json" } });
}

/** @param {Result} result */
function written(result) {
  if (!result.isApproved) {
    const error = `{"code":${quoted(result.code)},"message":${quoted(result.message)}}`;
    return `"status":${result.status},"body":{"eTag":null,"error":${error},"data":null}`;
  }
  const data = result.data ? `[${result.data.map(quoted).join()}]` : "null";
  return `"status":200,"body":{"eTag":${quoted(result.eTag)},"error":null,"data":${data}}`;
}
