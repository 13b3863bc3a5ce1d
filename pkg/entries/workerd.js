// The entry for Cloudflare's runtime, which compiles modules when a worker is deployed, and no bytes while it runs.
import module from "../wasm/core.wasm";
import { offer } from "../instance.js";
export * from "../everything.js";

offer(() => new WebAssembly.Instance(module).exports);
