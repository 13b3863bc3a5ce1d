// Which objects of responses can be approved and declined, and with which form.

import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { actionsOn, formFor } from "../../src/entities.js";
import { operationNamed, operations, resourceOf } from "../../src/operations.js";

const names = (operation, entity) => actionsOn(operation, entity).map(({ name, operation: other }) => `${name}: ${other.name}`);
const pending = { id: "1", state: "pending" };

describe("the actions on a request", () => {
  const approvals = operations.filter(({ path }) => path.endsWith("/approve"));

  test("approve and decline it while it is pending, in each resource that has these actions", () => {
    assert.equal(approvals.length, 4);
    for (const approval of approvals) {
      const own = operations.filter((one) => resourceOf(one) === resourceOf(approval));
      const decline = own.find(({ path }) => path.endsWith("/decline"));
      for (const operation of own.filter(({ name }) => /^(list|get|create)/.test(name))) {
        const found = names(operation, pending);
        assert.deepEqual(found.slice(-2), [`Approve: ${approval.name}`, `Decline: ${decline.name}`], operation.name);
        for (const state of ["approved", "declined", undefined]) {
          assert.deepEqual(names(operation, { id: "1", state }), found.slice(0, -2), `${operation.name}, ${state}`);
        }
      }
    }
  });

  test("do not exist for other objects, whatever their state", () => {
    for (const name of ["listShifts", "getShift", "listTimeCards", "getSchedule"]) {
      for (const one of names(operationNamed(name), pending)) assert.match(one, /^(Open|Change|Delete): /);
    }
  });

  test("fill the form with the ids and without a message", () => {
    const operation = operationNamed("approveTimeOffRequest");
    const form = formFor(operation, pending, { teamId: "t", top: "2" });
    assert.deepEqual(form, { values: { teamId: "t", timeOffRequestId: "1" }, text: "" });
  });
});
