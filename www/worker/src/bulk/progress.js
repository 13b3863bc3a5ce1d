// Reports the progress of a job, and resumes a job whose token has expired with a new one.
// @ts-check

import { claimsOf, liveClaimsOf, tokenOf } from "../bearer.js";
import { Refusal } from "../problem.js";
import { seal } from "./seal.js";

/** @import { Env } from "../env.js" */
/** @import { Call } from "../routes.js" */
/** @import { Progress } from "./job.js" */

/** @param {string} id @param {Env} env */
export const jobOf = (id, env) => env.JOB.get(env.JOB.idFromName(id));

/**
 * A job that does not exist and a job of another user look the same.
 * @param {Progress | undefined} progress
 */
const existing = (progress) => {
  if (progress) return progress;
  throw new Refusal(404, "This user has no such job. A job is stored for a week after it was last started.");
};

/**
 * GET /bulk/{id}. `poisoned` and `errors` hold at most a thousand entries each, those with an index above `after`.
 * @param {string} id
 * @param {Call} call
 */
export async function reportProgress(id, { request, env }) {
  const { owner } = claimsOf(tokenOf(request));
  const after = new URL(request.url).searchParams.get("after") ?? "-1";
  if (!/^-?\d{1,9}$/.test(after)) throw new Refusal(400, "`after` must be an index.");
  return progressResponse(id, existing(await jobOf(id, env).progress(owner, Number(after))), 200);
}

const tooManyTokens = () =>
  new Refusal(429, "The job has several new tokens already, and tries them first.", { headers: { "Retry-After": "10" } });

/**
 * POST /bulk/{id}, with a new token and no body.
 * @param {string} id
 * @param {Call} call
 */
export async function resume(id, { request, env }) {
  const token = tokenOf(request);
  const { owner, expires } = liveClaimsOf(token);
  const resumed = await jobOf(id, env).resume(owner, await seal(token, id, env), expires);
  if (resumed === "full") throw tooManyTokens();
  return progressResponse(id, existing(resumed), 202);
}

/** @param {string} id @param {Progress} progress @param {number} status */
export function progressResponse(id, progress, status) {
  const headers = { Location: `/bulk/${id}`, "Cache-Control": "no-store", "X-Content-Type-Options": "nosniff" };
  return Response.json({ id, ...progress }, { status, headers });
}
