// The plans of the packed package in every runtime.
import { everywhere } from "./everywhere.js";
import { plans } from "./plan.js";

await everywhere("plan", Object.keys(plans).length);
