// Runs in workerd: answers the callback in a request's body so many times, and returns the last response.
// @ts-check
import { waysOf } from "./ways.js";

/** The query names the way and how often it runs. In the body, the plaintext follows the `length` encrypted bytes. */
export default {
  /** @param {Request} request */
  async fetch(request) {
    const { searchParams } = new URL(request.url);
    const get = (/** @type {string} */ name) => searchParams.get(name) ?? "";
    const bytes = await request.arrayBuffer();
    const body = bytes.slice(0, Number(get("length")));
    const plaintext = new TextDecoder().decode(bytes.slice(body.byteLength));
    const ways = waysOf({ path: get("path"), secret: get("secret"), now: () => new Date(get("now")) });
    const way = ways[/** @type {keyof typeof ways} */ (get("way"))];
    /** @type {unknown} */
    let last;
    for (let left = Number(get("times")); left > 0; left--) last = await way({ body, plaintext });
    return new Response(typeof last === "string" ? last : null);
  },
};
