// Sends requests and reads what Graph answers, over the platform's own `fetch`. It needs no WebAssembly.
export { batch } from "./send/batch.js";
export { GraphError } from "./send/error.js";
export { items, pages } from "./send/pages.js";
export { send } from "./send/send.js";
export { sendAll } from "./send/send_all.js";
