// The times of the packed package in every runtime.
import { everywhere } from "./everywhere.js";
import { times } from "./time.js";

await everywhere("time", Object.keys(times).length);
