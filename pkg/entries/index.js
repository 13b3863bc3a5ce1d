// The default entry point: carries the module as hexadecimal text.
// @ts-check
import { instantiate } from "../inline.js";
import { setLoader } from "../instance.js";
export * from "../everything.js";

setLoader(instantiate);
