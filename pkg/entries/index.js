// The default entry point: carries the module as hexadecimal text.
// @ts-check
import { inlined } from "../inline.js";
import { setLoader } from "../instance.js";
import { hex } from "../wasm/core.hex.js";
export * from "../everything.js";

setLoader(inlined(hex));
