// What each path answers to which verbs.
import { accept } from "./bulk/accept.js";
import { resume, tell } from "./bulk/progress.js";
import { forward } from "./forward.js";
import { operationOf } from "./operations.js";
import { preflight } from "./origin.js";
import { Refusal } from "./problem.js";

const OPERATION = /^\/operations\/(\w+)$/;

/** A job's id, which is a random UUID. */
const JOB = /^\/bulk\/([\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12})$/;

/** What answers each verb of a path, by the verb. */
function resourceOf(path) {
  const [, name] = OPERATION.exec(path) ?? [];
  const operation = operationOf(name);
  if (operation) return { [operation.method]: (...asked) => forward(operation, ...asked) };
  if (name)
    throw new Refusal(
      404,
      "There is no such operation. Their names are those of the package's exports, such as updateOpenShift.",
    );
  if (path === "/bulk") return { POST: accept };
  const [, id] = JOB.exec(path) ?? [];
  if (id) return { GET: (...asked) => tell(id, ...asked), POST: (...asked) => resume(id, ...asked) };
  throw new Refusal(404, "There is nothing here. There are /operations/{name}, /bulk and /bulk/{id}.");
}

/** @returns {Promise<Response>} */
export async function route(request, env, settings) {
  const resource = resourceOf(new URL(request.url).pathname);
  const methods = Object.keys(resource);
  if (request.method === "OPTIONS") return preflight(methods);
  if (!Object.hasOwn(resource, request.method)) {
    throw new Refusal(405, `Here the verb is ${methods.join(" or ")}.`, {
      headers: { Allow: [...methods, "OPTIONS"].join(", ") },
    });
  }
  return resource[request.method](request, env, settings);
}
