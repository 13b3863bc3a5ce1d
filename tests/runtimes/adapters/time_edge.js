// A worker that runs the tests of times at each request.
import * as time from "graph-shifts/time";
import { timesSuite } from "./time.js";

export default { fetch: () => Response.json(timesSuite(time)) };
