// The workforce integration at /wfi: judges changes by the rules, and stores approved ones for the workforce-management system.
// @ts-check

import { approve, handleCallbacks, refuse } from "graph-shifts/callbacks";
import { objectionTo, rulesOf } from "./rules.js";

/** @import { CallbackEvent, Memory, Update } from "graph-shifts/callbacks" */
/** @import { Env } from "../env.js" */
/** @import { Rota } from "./rota.js" */

const BASE_PATH = "/wfi";

/** @param {Request} request */
export const isCallback = ({ url }) => new URL(url).pathname.startsWith(`${BASE_PATH}/`);

/** Two while a secret is exchanged, the newest first. @param {Env} env */
const secretsOf = ({ WFI_SECRET = "" }) => WFI_SECRET.split(/[\s,]+/).filter(Boolean);

const OWNER = /\/(teams?|users)\/([^/]+)\/+\w+\/*$/i;

/**
 * The object of the team, or of the user, that the path names. Nothing is sent to it before the body has been opened.
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

/** @param {Update} update */
const idsOf = ({ items }) => items.map(({ id }) => id);

/** The change as the workforce-management system receives it. @param {Update} update */
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
    await rota.put(key, idsOf(update), JSON.stringify(changeOf(update)));
    // It took so long that the change has been refused.
    if (signal.aborted) await rota.withdraw(key);
  }
  return approve();
}

/** An event has no names. The error is one of this worker, which puts none into its messages. @param {CallbackEvent} event */
function log(event) {
  if (event.type !== "fault") return console.log(`callback: ${JSON.stringify(event)}`);
  const { during, error } = event;
  console.error(`callback: ${during} failed: ${error instanceof Error ? error.message : "?"}`);
}

/**
 * Without a secret there is no integration.
 * @param {Request} request
 * @param {Env} env
 * @param {ExecutionContext} context
 */
export async function respondToCallback(request, env, context) {
  const secret = secretsOf(env);
  if (secret.length === 0) return new Response(null, { status: 404 });
  const rota = rotaOf(request, env);
  const handle = handleCallbacks({
    secret,
    basePath: BASE_PATH,
    workforceIntegrationId: env.WFI_ID || undefined,
    tenantId: env.WFI_TENANT || undefined,
    remember: memoryOf(rota),
    update(update) {
      const verdict = judge(update, rota, env);
      // A verdict that is too late withdraws the change, after the response.
      context.waitUntil(verdict.catch(() => {}));
      return verdict;
    },
    async echo(update) {
      if (env.WFM_URL) await rota.outdate(idsOf(update));
    },
    onEvent: log,
  });
  return handle(request);
}
