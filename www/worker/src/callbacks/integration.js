// The workforce integration: what Shifts asks at /wfi is judged by the rules, remembered, and stored for the workforce-management system.
// @ts-check

import { approve, handleCallbacks, refuse } from "graph-shifts/callbacks";
import { objectionTo, rulesOf } from "./rules.js";

/** @import { CallbackEvent, Memory, Update } from "graph-shifts/callbacks" */
/** @import { Env } from "../env.js" */
/** @import { Rota } from "./rota.js" */

const BASE_PATH = "/wfi";

/** @param {Request} request */
export const isCallback = ({ url }) => new URL(url).pathname.startsWith(`${BASE_PATH}/`);

/** While a secret is exchanged, there are two: the newest first. @param {Env} env */
const secretsOf = ({ WFI_SECRET = "" }) => WFI_SECRET.split(/[\s,]+/).filter(Boolean);

const OWNER = /\/(teams?|users)\/([^/]+)\/+\w+\/*$/i;

/**
 * The object of the team, or of the user, that the path names. It is only called after the body has been opened.
 * @param {Request} request
 * @param {Env} env
 */
function rotaOf({ url }, { ROTA }) {
  const [, kind = "", id = ""] = OWNER.exec(new URL(url).pathname) ?? [];
  return ROTA.get(ROTA.idFromName(`${kind.slice(0, 4)}:${id}`.toLowerCase()));
}

/** @param {DurableObjectStub<Rota>} rota @returns {Memory} */
const memoryOf = (rota) => ({
  get: (key) => rota.recall(key),
  set: (key, text, seconds) => rota.remember(key, text, seconds),
});

/** What the workforce-management system receives of a change. @param {Update} update */
const changeOf = ({ teamId, userId, action, items }) => ({
  ...{ teamId, userId, action },
  items: items.map(({ id, entity, change, body, ...more }) => ({
    ...{ id, entity, change },
    ...("phase" in more && { phase: more.phase }),
    body,
  })),
});

/**
 * Approves what the rules allow. The system receives an approved change later, so its speed and its failures are not those of Shifts.
 * @param {Update} update
 * @param {DurableObjectStub<Rota>} rota
 * @param {Env} env
 */
async function judge(update, rota, env) {
  const { key, items, signal } = update;
  const objection = objectionTo(items, rulesOf(env));
  if (objection) return refuse({ message: objection });
  if (env.WFM_URL) {
    await rota.put(
      key,
      items.map(({ id }) => id),
      JSON.stringify(changeOf(update)),
    );
    // It took so long that Shifts has been refused the change.
    if (signal.aborted) await rota.withdraw(key);
  }
  return approve();
}

/** @param {CallbackEvent} event */
function log(event) {
  console.log(JSON.stringify(event));
}

/**
 * Without a secret there is no integration.
 * @param {Request} request
 * @param {Env} env
 */
export async function answerCallback(request, env) {
  const secret = secretsOf(env);
  if (secret.length === 0) return new Response(null, { status: 404 });
  const rota = rotaOf(request, env);
  const handle = handleCallbacks({
    secret,
    basePath: BASE_PATH,
    workforceIntegrationId: env.WFI_ID || undefined,
    tenantId: env.WFI_TENANT || undefined,
    remember: memoryOf(rota),
    update: (update) => judge(update, rota, env),
    onEvent: log,
  });
  return handle(request);
}
