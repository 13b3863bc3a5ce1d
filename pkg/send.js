// The entry point `graph-shifts/send`: sends requests with `fetch` and reads Graph's responses, without WebAssembly.
// @ts-check
// @ts-check
export { batch } from "./send/batch.js";
export { GraphError } from "./send/error.js";
export { items, pages } from "./send/pages.js";
export { send } from "./send/send.js";
export { sendAll } from "./send/send_all.js";
