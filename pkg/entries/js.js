// The entry point for pages whose Content-Security-Policy refuses WebAssembly: carries the module as JavaScript.
// @ts-check
import { setLoader } from "../instance.js";
import { instantiate } from "../wasm/core.js";
export * from "../everything.js";

setLoader(instantiate);
