// The entry point for Vercel's edge runtime, which imports modules by this suffix and compiles no bytes at run time.
// @ts-check
import module from "../wasm/core.wasm?module";
import { setLoader } from "../instance.js";
export * from "../everything.js";

setLoader(() => new WebAssembly.Instance(module).exports);
