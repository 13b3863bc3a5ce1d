// Every vector opens, or is refused, as it says; also through a Request, whose response says no more.
import assert from "node:assert/strict";
import { test } from "node:test";
import { openCallback, refuse } from "graph-shifts/callbacks";
import { integration } from "./calls.js";
import { all } from "./vectors.js";

test("there are vectors of each kind", () => {
  const kinds = all.map(({ expect }) => expect.kind ?? expect.code);
  for (const kind of ["connect", "update", "read", "malformed", "not_authentic"]) assert.ok(kinds.includes(kind), kind);
});

for (const { name, why, path, secret, body, plaintext, expect } of all) {
  test(`${name}: ${why}`, async () => {
    const opened = await openCallback({ url: path, body }, { secret });
    assert.equal(opened.ok, expect.opens);
    if (!opened.ok) return assert.deepEqual(opened, { ok: false, code: expect.code, status: 400 });
    const { kind, items, trailing, secretIndex, tenantId, userId } = opened.call;
    assert.deepEqual([kind, items?.length, trailing, secretIndex], [expect.kind, expect.items, expect.trailing ?? 0, 0]);
    const { requests, ...facts } = JSON.parse(plaintext);
    if (kind === "connect") assert.deepEqual({ tenantId, userId }, facts);
    else
      assert.deepEqual(
        items.map(({ id }) => id),
        requests.map(({ id }) => id),
      );
  });

  test(`${name}, over HTTP`, async () => {
    const { handle } = integration({ secret, update: () => refuse({ message: "No." }), read: () => refuse({ message: "No." }) });
    const request = new Request(`https://wfm.example/wfi/${path}`, { method: "POST", body });
    const response = await handle(request);
    const text = await response.text();
    if (!expect.opens) assert.deepEqual([response.status, text], [400, ""]);
    else if (expect.kind === "connect") assert.deepEqual([response.status, text], [200, ""]);
    else
      assert.deepEqual(
        [response.status, JSON.parse(text).responses.map(({ status }) => status)],
        [200, Array(expect.items).fill(403)],
      );
  });
}
