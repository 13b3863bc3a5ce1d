// Asks a stand-in, as a part of an app that is loaded when needed.
import { listShifts } from "graph-shifts";
import { createShiftsStandIn } from "graph-shifts/testing";

/** The status of the stand-in's answer. */
export async function standInAnswers() {
  const id = "3d88b7a2-f988-4f4b-bb34-d66df66af126";
  const { url, method, headers } = listShifts({ teamId: id });
  const { status } = await createShiftsStandIn({ teams: [{ id }] })(url, {
    method,
    headers: { ...headers, Authorization: "Bearer any" },
  });
  return status;
}
