// Code that must not compile with the generated types: each line after a comment has one mistake.
import type { components, paths } from "./generated/openapi_typescript.js";
import type * as heyApi from "./generated/hey_api/types.gen.js";
import { PERIOD } from "./program.js";

type Schemas = components["schemas"];

/** The types that both generators have. */
interface Types {
  openapiTypescript: [Schemas["updateOpenShiftBody"], Schemas["updateWorkforceIntegrationBody"], Schemas["odataError"]];
  heyApi: [heyApi.UpdateOpenShiftBody, heyApi.UpdateWorkforceIntegrationBody, heyApi.OdataError];
}

export const openShifts: Record<string, Types[keyof Types][0]> = {
  right: { sharedOpenShift: { ...PERIOD, openSlotCount: 1, theme: "blue" } },
  // @ts-expect-error no such theme
  theme: { sharedOpenShift: { ...PERIOD, openSlotCount: 1, theme: "teal" } },
  // @ts-expect-error no such property
  surprise: { sharedOpenShift: null, surprise: 1 },
  // @ts-expect-error an end is missing
  end: { sharedOpenShift: { startDateTime: PERIOD.startDateTime, openSlotCount: 1, theme: "blue" } },
};

export const integrations: Record<string, Types[keyof Types][1]> = {
  right: { supportedEntities: "Shift" },
  // @ts-expect-error flags are a string
  flags: { supportedEntities: ["Shift"] },
};

export const codeOf = ({ error }: Types[keyof Types][2]): string => error.code;

// @ts-expect-error the error object has no such property
export const surpriseOf = ({ error }: Types[keyof Types][2]): unknown => error.surprise;

type Responses = paths["/teams/{teamId}/schedule/openShifts/{openShiftId}"]["put"]["responses"];

/** The statuses that both generators know. */
type Status = keyof Responses & keyof (heyApi.UpdateOpenShiftErrors & heyApi.UpdateOpenShiftResponses);

export const statuses: Status[] = [200, 204, 400, 401, 403, 404, 429, "4XX", 503, "5XX"];

// @ts-expect-error an update never has this status
export const created: Status = 201;

// @ts-expect-error Retry-After is a number
export const retryAfter: string = ({} as Responses[429]).headers["Retry-After"];
