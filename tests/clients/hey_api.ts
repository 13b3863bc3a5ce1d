// A program with the client that @hey-api/openapi-ts generates.
import { createClient } from "./generated/hey_api/client/index.js";
import { listShifts, updateOpenShift, updateWorkforceIntegration } from "./generated/hey_api/sdk.gen.js";
import type { OpenShiftItemBody } from "./generated/hey_api/types.gen.js";
import { PERIOD, refusal, type Program, type Settings } from "./program.js";

export function program({ baseUrl, fetch, token, teamId }: Settings): Program {
  const client = createClient({ baseUrl, fetch, auth: token });

  function put(openShiftId: string, sharedOpenShift: OpenShiftItemBody) {
    const headers = { Prefer: "return=representation" };
    const path = { teamId, openShiftId };
    return updateOpenShift({ client, path, headers, body: { sharedOpenShift, draftOpenShift: null } });
  }

  return {
    async publish(openShiftId, slots) {
      const { data, error } = await put(openShiftId, { ...PERIOD, openSlotCount: slots, theme: "blue" });
      if (error) throw new Error(error.error.code);
      return data?.sharedOpenShift?.openSlotCount ?? 0;
    },

    async recolor(openShiftId, theme) {
      const { error, response } = await put(openShiftId, { ...PERIOD, openSlotCount: 1, theme });
      return error && refusal(response, error.error, error.error.innerError?.["request-id"]);
    },

    async subscribe(workforceIntegrationId) {
      const body = { supportedEntities: "Shift,SwapRequest" };
      const { response } = await updateWorkforceIntegration({ client, path: { workforceIntegrationId }, body });
      return response.status;
    },

    async working(from) {
      const query = { $filter: `sharedShift/startDateTime ge ${from}` };
      const { data, error } = await listShifts({ client, path: { teamId }, query });
      if (error) throw new Error(error.error.code);
      return data.value.map((shift) => shift.userId ?? "");
    },
  };
}
