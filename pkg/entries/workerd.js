// @ts-check
// The entry for Cloudflare's runtime, which compiles modules when a worker is deployed, and no bytes while it runs.
import module from "../wasm/core.wasm";
import { setLoader } from "../instance.js";
export * from "../everything.js";

setLoader(() => new WebAssembly.Instance(module).exports);
