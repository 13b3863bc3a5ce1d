// Tells how far a job is, and takes a fresh token for one whose token has ended.
import { claimsOf, liveClaimsOf, tokenOf } from "../bearer.js";
import { Refusal } from "../problem.js";
import { seal } from "./seal.js";

const jobOf = (id, env) => env.JOB.get(env.JOB.idFromName(id));

/** What is not there and what is another's look the same. */
const checked = (progress) => {
  if (progress) return progress;
  throw new Refusal(404, "There is no such job of this user. A job is kept for a week after it was last begun.");
};

/** GET /bulk/{id}. With `after` come the entries set apart and the errors behind this index: a page has a thousand of each. */
export async function tell(id, request, env) {
  const { owner } = claimsOf(tokenOf(request));
  const after = new URL(request.url).searchParams.get("after") ?? "-1";
  if (!/^-?\d{1,9}$/.test(after)) throw new Refusal(400, "`after` must be an index.");
  return told(id, checked(await jobOf(id, env).progress(owner, Number(after))), 200);
}

/** POST /bulk/{id}, with a fresh token and no body. */
export async function resume(id, request, env) {
  const token = tokenOf(request);
  const { owner, ends } = liveClaimsOf(token);
  return told(id, checked(await jobOf(id, env).resume(owner, await seal(token, id, env), ends)), 202);
}

export function told(id, progress, status) {
  const headers = { Location: `/bulk/${id}`, "Cache-Control": "no-store", "X-Content-Type-Options": "nosniff" };
  return Response.json({ id, ...progress }, { status, headers });
}
