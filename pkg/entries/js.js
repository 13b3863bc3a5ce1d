// The entry for pages whose Content-Security-Policy refuses WebAssembly: the module as JavaScript.
import { offer } from "../instance.js";
import { instantiate } from "../wasm/core.js";
export * from "../everything.js";

offer(instantiate);
