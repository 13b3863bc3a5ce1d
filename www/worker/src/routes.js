// Routes each path and method to its handler.
// @ts-check

import { accept } from "./bulk/accept.js";
import { reportProgress, resume } from "./bulk/progress.js";
import { forward } from "./forward.js";
import { operationOf } from "./operations.js";
import { preflight } from "./origin.js";
import { Refusal } from "./problem.js";
import { checkQuery } from "./query.js";

/** @import { Env } from "./env.js" */
/** @import { Settings } from "./settings.js" */

/**
 * @typedef {{ request: Request, env: Env, settings: Settings }} Call
 * @typedef {(call: Call) => Promise<Response>} Handler
 */

const OPERATION = /^\/operations\/(\w+)$/;

/** A job's id is a random UUID. */
const JOB = /^\/bulk\/([\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12})$/;

/**
 * The handlers of a path, by method.
 * @param {string} path
 * @returns {Record<string, Handler>}
 */
function handlersOf(path) {
  const [, name] = OPERATION.exec(path) ?? [];
  const operation = operationOf(name);
  if (operation) return { [operation.method]: (call) => forward(operation, call) };
  if (name)
    throw new Refusal(404, "There is no such operation. Use the name of one of the package's exports, such as updateOpenShift.");
  if (path === "/bulk") return { POST: accept };
  const [, id] = JOB.exec(path) ?? [];
  if (id) return { GET: (call) => reportProgress(id, call), POST: (call) => resume(id, call) };
  throw new Refusal(404, "There is nothing here. The endpoints are /operations/{name}, /bulk and /bulk/{id}.");
}

/** @type {Handler} */
export async function route(call) {
  const { method } = call.request;
  const url = new URL(call.request.url);
  const handlers = handlersOf(url.pathname);
  const methods = Object.keys(handlers);
  if (method === "OPTIONS") return preflight(methods);
  if (!Object.hasOwn(handlers, method)) {
    throw new Refusal(405, `The method must be ${methods.join(" or ")}.`, {
      headers: { Allow: [...methods, "OPTIONS"].join(", ") },
    });
  }
  checkQuery(url);
  return handlers[method](call);
}
