// @ts-check
// The entry for pages whose Content-Security-Policy refuses WebAssembly: the module as JavaScript.
import { setLoader } from "../instance.js";
import { instantiate } from "../wasm/core.js";
export * from "../everything.js";

setLoader(instantiate);
