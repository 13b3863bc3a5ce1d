// The default entry: carries the module as text.
import { offer } from "../instance.js";
import { instantiate } from "../unpack.js";
export * from "../everything.js";

offer(instantiate);
