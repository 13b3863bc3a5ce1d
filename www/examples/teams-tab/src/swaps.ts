// The swaps that wait for a manager: both shifts of each, and its approval.

import {
  approveSwapShiftsChangeRequest,
  getShift,
  listSwapShiftsChangeRequests,
  type SwapShiftsChangeRequest,
} from "graph-shifts";
import { items, send } from "graph-shifts/send";
import type { Connection } from "./connection";

export async function readSwaps({ teamId, options }: Connection) {
  const pending: SwapShiftsChangeRequest[] = [];
  for await (const swap of items(listSwapShiftsChangeRequests({ teamId }), options)) {
    if (swap.state === "pending" && swap.assignedTo === "manager") pending.push(swap);
  }
  const shiftOf = (shiftId: string | null | undefined) => send(getShift({ teamId, shiftId: shiftId ?? "" }), options);
  return Promise.all(
    pending.map(async ({ id, senderMessage, senderShiftId, recipientShiftId }) => {
      const shifts = await Promise.all([shiftOf(senderShiftId), shiftOf(recipientShiftId)]);
      return { id, message: senderMessage ?? "", shifts };
    }),
  );
}

export function approve(swapShiftsChangeRequestId: string, { teamId, options }: Connection) {
  return send(approveSwapShiftsChangeRequest({ teamId, swapShiftsChangeRequestId, body: { message: "Approved." } }), options);
}
