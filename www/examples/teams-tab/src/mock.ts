// A mock Graph with one team, its shifts of this week and a swap, to try the page without a tenant and without Teams.

import { createShiftsStandIn } from "graph-shifts/testing";
import { at, inZone, week } from "graph-shifts/time";
import type { Connection } from "./connection";

const teamId = "3d88b7a2-f988-4f4b-bb34-d66df66af126";
const timeZone = "Europe/Berlin";

const adele = { userId: "c5d0c76b-80c4-481c-be50-923cd8d680a1", displayName: "Adele Vance" };
const alex = { userId: "567c8ea5-9e32-422a-a663-8270201699cd", displayName: "Alex Wilber" };

const { days } = week(timeZone, "monday", inZone(new Date().toISOString(), timeZone).date);
const [monday = "", tuesday = ""] = days;

function shift(id: string, { userId }: { userId: string }, day: string, start: string, end: string) {
  const times = { startDateTime: at(timeZone, day, start), endDateTime: at(timeZone, day, end) };
  return { id, userId, sharedShift: { ...times, theme: "blue", activities: [] } };
}

const graph = createShiftsStandIn({
  teams: [
    {
      id: teamId,
      schedule: { enabled: true, timeZone },
      shifts: [shift("SHFT_1", adele, monday, "08:00", "16:00"), shift("SHFT_2", alex, tuesday, "12:00", "20:00")],
      swapShiftsChangeRequests: [
        {
          assignedTo: "manager",
          senderUserId: adele.userId,
          senderMessage: "We agreed on it",
          senderShiftId: "SHFT_1",
          recipientUserId: alex.userId,
          recipientShiftId: "SHFT_2",
        },
      ],
    },
  ],
});

/** The members are not part of Shifts, so the mock does not know them. */
const fetchMock: typeof fetch = async (input, init) =>
  String(input).includes(`/teams/${teamId}/members`) ? Response.json({ value: [adele, alex] }) : graph(input, init);

export const connectMock = (): Connection => ({ teamId, options: { token: async () => "any", fetch: fetchMock } });
