// The entry point `graph-shifts/callbacks`: responds to the calls that Shifts makes to a workforce integration, by Web Crypto.
// @ts-check
export { callbackUrls } from "./callbacks/address.js";
export { toNode } from "./callbacks/node.js";
export { openCallback } from "./callbacks/open.js";
export { handleCallbacks } from "./callbacks/router.js";
export { createSecret } from "./callbacks/secret.js";
export { approve, eligible, readOnly, refuse } from "./callbacks/verdict.js";
