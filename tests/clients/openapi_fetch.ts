// A program with openapi-fetch and the types that openapi-typescript generates.
import createClient from "openapi-fetch";
import type { components, paths } from "./generated/openapi_typescript.js";
import { PERIOD, refusal, type Program, type Settings } from "./program.js";

type Item = components["schemas"]["openShiftItemBody"];

export function program({ baseUrl, fetch, token, teamId }: Settings): Program {
  const client = createClient<paths>({ baseUrl, fetch, headers: { Authorization: `Bearer ${token}` } });

  function put(openShiftId: string, sharedOpenShift: Item) {
    const header = { Prefer: "return=representation" };
    const params = { path: { teamId, openShiftId }, header };
    return client.PUT("/teams/{teamId}/schedule/openShifts/{openShiftId}", {
      params,
      body: { sharedOpenShift, draftOpenShift: null },
    });
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
      const { response } = await client.PATCH("/teamwork/workforceIntegrations/{workforceIntegrationId}", {
        params: { path: { workforceIntegrationId } },
        body: { supportedEntities: "Shift,SwapRequest" },
      });
      return response.status;
    },

    async working(from) {
      const { data, error } = await client.GET("/teams/{teamId}/schedule/shifts", {
        params: { path: { teamId }, query: { $filter: `sharedShift/startDateTime ge ${from}` } },
      });
      if (error) throw new Error(error.error.code);
      return data.value.map((shift) => shift.userId ?? "");
    },
  };
}
