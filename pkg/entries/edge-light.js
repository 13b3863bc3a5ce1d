// @ts-check
// The entry for Vercel's edge runtime, which takes modules by this suffix, and no bytes while it runs.
import module from "../wasm/core.wasm?module";
import { setLoader } from "../instance.js";
export * from "../everything.js";

setLoader(() => new WebAssembly.Instance(module).exports);
