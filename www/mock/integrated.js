// The mock with its initial data, which asks workforce integrations before it changes something.
// @ts-check

import { createShiftsStandIn } from "graph-shifts/testing";
import { seed } from "../seed.js";
import { createIntegration } from "./integration.js";
import { recordCalls } from "./recorded_calls.js";

/** @typedef {(request: Request) => Promise<Response>} Fetch */

/** The secret in a request's body, or in an entity, if it is one that can be used. @param {unknown} body @returns {string[]} */
function secretsIn(body) {
  const { encryption } = /** @type {{ encryption?: { secret?: unknown } | null }} */ (body ?? {});
  const secret = encryption?.secret;
  return typeof secret === "string" && /^[ -~]{64}$/.test(secret) ? [secret] : [];
}

/**
 * `calls` records what the mock asks.
 * @param {(contoso: Fetch) => Fetch} networkOf how the mock reaches integrations, given the one that is played for it
 */
export function createIntegratedMock(networkOf) {
  const secrets = new Set((seed.workforceIntegrations ?? []).flatMap(secretsIn));
  const network = networkOf(createIntegration(() => [...secrets]));
  const calls = recordCalls(network, () => [...secrets]);
  const mock = createShiftsStandIn({
    ...seed,
    callbacks: { fetch: calls.fetch },
    refusals({ body }) {
      // An integration that is being registered is called before it is stored.
      for (const secret of secretsIn(body)) secrets.add(secret);
      return undefined;
    },
  });
  return { mock, calls };
}
