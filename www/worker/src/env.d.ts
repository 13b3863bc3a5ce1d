// The bindings and variables of wrangler.jsonc, and the secret.

import type { Job } from "./bulk/job.js";
import type { Key } from "./bulk/key.js";
import type { Message } from "./bulk/messages.js";
import type { Team } from "./bulk/team.js";

/** The variables that configure the worker. */
export interface Variables {
  GRAPH?: string;
  ALLOWED_ORIGINS?: string;
  MAX_BODY?: string | number;
  MAX_BULK?: string | number;
  RATE?: string | number;
  DELIVERY?: string | number;
}

/** The secret that seals tokens. */
export interface Secrets {
  TOKEN_KEY?: string;
}

/** The rate limits; a worker may be deployed without them. */
export interface RateLimits {
  ADDRESS_LIMIT?: RateLimit;
  OWNER_LIMIT?: RateLimit;
}

/** Everything that the runtime passes to the worker. */
export interface Env extends Variables, Secrets, RateLimits {
  KEY: DurableObjectNamespace<Key>;
  JOB: DurableObjectNamespace<Job>;
  TEAM: DurableObjectNamespace<Team>;
  BULK: QueueProducer<Message>;
}
