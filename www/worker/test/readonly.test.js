// The example that makes Shifts read-only, as a worker with its own settings.

import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { fileURLToPath } from "node:url";
import { createShiftsCaller } from "graph-shifts/testing";
import { integrationSecretIn, secretsIn } from "../local.js";
import { TEAM } from "./graph.js";
import { startWorld } from "./running.js";

const EXAMPLE = fileURLToPath(new URL("../../examples/callbacks-readonly", import.meta.url));
const INTEGRATION = "WFI_05227533-379e-4a0a-9d17-afe306a1e10d";

let world;
let caller;
before(async () => {
  world = await startWorld({ project: EXAMPLE, main: "worker.js", vars: { WFI_ID: INTEGRATION } });
  const secret = integrationSecretIn(secretsIn(world.state));
  caller = createShiftsCaller({ secret, url: world.address, retries: 0, timeout: 60_000 });
});
after(() => world.stop());

test("it connects, refuses changes of users, and approves its own", async () => {
  const deletion = [{ method: "DELETE", url: "/shifts/SHFT_one" }];
  assert.equal((await caller.connect()).ok, true);
  const { approved, message } = await caller.update(TEAM, deletion);
  assert.deepEqual([approved, message], [false, "This schedule is planned in Contoso Planning. Please change it there."]);
  assert.equal((await caller.update(TEAM, deletion, { passthrough: INTEGRATION })).approved, true);
});
