// Replaces `fetch` by a Graph that accepts the token "adeles" and refuses to create shifts, for a program that imports this file first.
// @ts-check

import { createMock } from "../src/mock.js";

const graph = createMock();
graph.refusals = ({ method, path, headers }) => {
  if (headers.get("Authorization") !== "Bearer adeles") return { status: 401 };
  return method === "POST" && path !== "/$batch" ? { status: 403, message: "Not a manager." } : undefined;
};
globalThis.fetch = graph;
