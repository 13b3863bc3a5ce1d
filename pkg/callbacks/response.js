// Writes HTTP responses to callbacks.
// @ts-check

const NO_STORE = { "Cache-Control": "no-store" };

/** @param {number} status */
export const empty = (status) =>
  new Response(null, { status, headers: { ...NO_STORE, ...(status === 405 && { Allow: "POST" }) } });

/**
 * A response for each id, in their order. Written here, for a `toJSON` that objects inherit would leave items without a response.
 * @param {readonly string[]} ids
 * @param {readonly import("./results.js").Result[]} results as many
 */
export function responseTo(ids, results) {
  const responses = ids.map((id, at) => `{"id":${JSON.stringify(id)},${written(results[at])}}`);
  return new Response(`{"responses":[${responses}]}`, { headers: { ...NO_STORE, "Content-Type": "application/json" } });
}

/** @param {import("./results.js").Result} result */
function written(result) {
  const quoted = JSON.stringify;
  if (!("eTag" in result)) {
    const error = `{"code":${quoted(result.code)},"message":${quoted(result.message)}}`;
    return `"status":${result.status},"body":{"eTag":null,"error":${error},"data":null}`;
  }
  const data = result.data ? `[${result.data.map((id) => quoted(id))}]` : "null";
  return `"status":200,"body":{"eTag":${quoted(result.eTag)},"error":null,"data":${data}}`;
}
