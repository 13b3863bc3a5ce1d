// The same integration as a server for Node: WFI_SECRET=… PORT=8080 node node.js
// @ts-check

import { createServer } from "node:http";
import { toNode } from "graph-shifts/callbacks";
import { readOnlyShifts } from "./worker.js";

createServer(toNode(readOnlyShifts(process.env))).listen(process.env.PORT ?? 8080);
