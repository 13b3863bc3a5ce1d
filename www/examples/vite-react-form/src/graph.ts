// The connection to Graph: a mock with one team. For a tenant, export your team's id and options with a token, without `fetch`.

import type { SendOptions } from "graph-shifts/send";
import { createShiftsStandIn } from "graph-shifts/testing";

export const teamId = "3d88b7a2-f988-4f4b-bb34-d66df66af126";

const counter = "TAG_4ab7d329-1f7e-4eaf-ba93-63f1ff3f3c4a";

const morning = {
  startDateTime: "2026-11-23T06:00:00Z",
  endDateTime: "2026-11-23T10:00:00Z",
  theme: "blue",
  openSlotCount: 1,
  activities: [],
};

export const options: SendOptions = {
  token: "any",
  fetch: createShiftsStandIn({
    latency: 200,
    teams: [
      {
        id: teamId,
        schedule: { enabled: true, timeZone: "Europe/Berlin" },
        schedulingGroups: [
          { id: counter, displayName: "Counter", userIds: [] },
          { id: "TAG_2726ec80-c888-4c8f-a196-783485c14098", displayName: "Bakery", userIds: [] },
        ],
        openShifts: [{ schedulingGroupId: counter, sharedOpenShift: morning }],
      },
    ],
  }),
};
