// The bindings and variables of wrangler.jsonc, and the secrets.

import type { Job } from "./bulk/job.js";
import type { Key } from "./bulk/key.js";
import type { Message } from "./bulk/messages.js";
import type { Team } from "./bulk/team.js";
import type { Announcement } from "./callbacks/announce.js";
import type { Rota } from "./callbacks/rota.js";
import type { RuleVariables } from "./callbacks/rules.js";

/** The variables that configure the worker. */
export interface Variables {
  GRAPH?: string;
  ALLOWED_ORIGINS?: string;
  MAX_BODY?: string | number;
  MAX_BULK?: string | number;
  RATE?: string | number;
  DELIVERY?: string | number;
}

/** The variables that configure the workforce integration. */
export interface IntegrationVariables extends RuleVariables {
  WFI_ID?: string;
  WFI_TENANT?: string;
  WFM_URL?: string;
}

/** The secrets: the key that seals tokens, the integration's shared secret, and the token for the workforce-management system. */
export interface Secrets {
  TOKEN_KEY?: string;
  WFI_SECRET?: string;
  WFM_TOKEN?: string;
}

/** The rate limits; a worker may be deployed without them. */
export interface RateLimits {
  ADDRESS_LIMIT?: RateLimit;
  OWNER_LIMIT?: RateLimit;
}

/** Everything that the runtime passes to the worker. */
export interface Env extends Variables, IntegrationVariables, Secrets, RateLimits {
  KEY: DurableObjectNamespace<Key>;
  JOB: DurableObjectNamespace<Job>;
  TEAM: DurableObjectNamespace<Team>;
  BULK: Pick<QueueProducer<Message>, "sendBatch">;
  ROTA: DurableObjectNamespace<Rota>;
  CHANGES: Pick<QueueProducer<Announcement>, "send">;
}
