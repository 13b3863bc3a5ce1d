// The entry for Vercel's edge runtime, which takes modules by this suffix, and no bytes while it runs.
import module from "../wasm/core.wasm?module";
import { offer } from "../instance.js";
export * from "../everything.js";

offer(() => new WebAssembly.Instance(module).exports);
