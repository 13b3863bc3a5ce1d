// The entry point for Cloudflare's runtime, which compiles modules on deployment and no bytes at run time.
// @ts-check
import module from "../wasm/core.wasm";
import { setLoader } from "../instance.js";
export * from "../everything.js";

setLoader(() => new WebAssembly.Instance(module).exports);
