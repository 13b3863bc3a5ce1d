// The page: the form, and the open shifts of the team.

import { getSchedule, listOpenShifts, listSchedulingGroups, type OpenShift, type SchedulingGroup } from "graph-shifts";
import { items, send } from "graph-shifts/send";
import { inZone } from "graph-shifts/time";
import { useEffect, useState } from "react";
import { options, teamId } from "./graph";
import { OpenShiftForm } from "./OpenShiftForm";

interface Schedule {
  timeZone: string;
  groups: SchedulingGroup[];
  openShifts: OpenShift[];
}

/** All pages of a list. */
async function all<Item>(list: AsyncIterable<Item>) {
  const found: Item[] = [];
  for await (const item of list) found.push(item);
  return found;
}

async function readSchedule(): Promise<Schedule> {
  const [{ timeZone }, groups, openShifts] = await Promise.all([
    send(getSchedule({ teamId }), options),
    all(items(listSchedulingGroups({ teamId }), options)),
    all(items(listOpenShifts({ teamId }), options)),
  ]);
  return { timeZone: timeZone ?? "UTC", groups, openShifts };
}

function OpenShiftItem({ openShift, timeZone }: { openShift: OpenShift; timeZone: string }) {
  const item = openShift.sharedOpenShift ?? openShift.draftOpenShift;
  if (!item) return null;
  const { date, time } = inZone(item.startDateTime, timeZone);
  const end = inZone(item.endDateTime, timeZone);
  return (
    <li>
      {date} {time.slice(0, 5)} to {end.time.slice(0, 5)}, slots: {item.openSlotCount}
      {!openShift.sharedOpenShift && " (draft)"}
    </li>
  );
}

export function App() {
  const [schedule, setSchedule] = useState<Schedule>();
  const [error, setError] = useState<string>();

  const load = () => {
    readSchedule().then(setSchedule, ({ message }) => setError(message));
  };
  useEffect(load, []);

  if (error) return <p role="alert">{error}</p>;
  if (!schedule) return <p>Loading…</p>;
  const { timeZone, groups, openShifts } = schedule;
  return (
    <main>
      <h1>Open shifts</h1>
      <ul>
        {openShifts.map((openShift) => (
          <OpenShiftItem key={openShift.id} openShift={openShift} timeZone={timeZone} />
        ))}
      </ul>
      <h2>New open shift</h2>
      <OpenShiftForm timeZone={timeZone} groups={groups} onCreated={load} />
    </main>
  );
}
