// The example that makes Shifts read-only, as a server for Node.

import assert from "node:assert/strict";
import { spawn } from "node:child_process";
import { once } from "node:events";
import { createServer } from "node:http";
import { after, before, test } from "node:test";
import { fileURLToPath } from "node:url";
import { createShiftsCaller } from "graph-shifts/testing";
import { teamId, shiftIds, workforceIntegrationIds } from "../../seed/ids.js";

const PROGRAM = fileURLToPath(new URL("../../examples/callbacks-readonly/node.js", import.meta.url));
const MESSAGE = "This schedule is planned in Contoso Planning. Please change it there.";
const secret = "0123456789abcdef".repeat(4);
const tenantId = "c9d0950a-bb58-49e3-af38-999909fdf206";

const deletion = [{ method: "DELETE", url: `/shifts/${shiftIds.adeles}` }];

async function freePort() {
  const server = createServer().listen(0, "127.0.0.1");
  await once(server, "listening");
  const { port } = server.address();
  await new Promise((resolve) => server.close(resolve));
  return port;
}

let program;
let url;
before(async () => {
  const port = await freePort();
  url = `http://127.0.0.1:${port}`;
  const env = {
    ...process.env,
    PORT: port,
    WFI_SECRET: secret,
    WFI_ID: workforceIntegrationIds.attendance,
    WFI_TENANT: tenantId,
  };
  program = spawn(process.execPath, [PROGRAM], { env, stdio: "inherit" });
  for (let tries = 0; tries < 600; tries++) {
    if (
      await fetch(url).then(
        () => true,
        () => false,
      )
    )
      return;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  assert.fail("the example does not respond");
});
after(() => program.kill());

const callerOf = (more = {}) => createShiftsCaller({ secret, url, tenantId, retries: 0, timeout: 60_000, ...more });

test("it can be registered by its tenant, and by no other", async () => {
  assert.deepEqual(await callerOf().connect(), { ok: true, status: 200 });
  assert.deepEqual(await callerOf({ tenantId: shiftIds.adeles.slice(5) }).connect(), { ok: false, status: 403 });
});

test("it refuses every item of a change, and says where to make it", async () => {
  const { approved, message, items, silent } = await callerOf().update(teamId, [
    ...deletion,
    { method: "POST", url: `/shifts/${shiftIds.both}`, body: { userId: teamId } },
  ]);
  assert.deepEqual([approved, message, items.map(({ status }) => status), silent], [false, MESSAGE, [403, 403], []]);
});

test("it approves what it writes itself", async () => {
  const { approved, silent } = await callerOf().update(teamId, deletion, { passthrough: workforceIntegrationIds.attendance });
  assert.deepEqual([approved, silent], [true, []]);
  assert.equal((await callerOf().update(teamId, deletion, { passthrough: workforceIntegrationIds.payroll })).approved, false);
});

test("it approves nothing that another secret has sealed", async () => {
  const { approved, invalid } = await callerOf({ secret: "f".repeat(64) }).update(teamId, deletion);
  assert.equal(approved, undefined);
  assert.match(invalid, /400/);
});
