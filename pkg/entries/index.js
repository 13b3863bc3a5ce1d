// @ts-check
// The default entry: carries the module as text, which comes first in a bundle, apart from the code: gzip writes either best by itself.
import { instantiate } from "../inline.js";
import { setLoader } from "../instance.js";
export * from "../everything.js";

setLoader(instantiate);
