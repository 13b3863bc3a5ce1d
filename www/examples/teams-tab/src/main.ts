// The page: the shifts of this week, and swaps with a button that approves them.

import type { Shift } from "graph-shifts";
import { GraphError } from "graph-shifts/send";
import { type Connection, connect } from "./connection";
import { readNames } from "./members";
import { approve, readSwaps } from "./swaps";
import { readWeek, timesOf } from "./week";

const byId = (id: string) => document.getElementById(id) as HTMLElement;

function say(message: string) {
  byId("status").textContent = message;
}

/** Runs what a button does, and reports why it failed. */
async function attempt(action: () => Promise<void>) {
  try {
    await action();
  } catch (error) {
    say((error instanceof GraphError && error.hint) || (error as Error).message);
  }
}

function line(...content: (string | Node)[]) {
  const item = document.createElement("li");
  item.append(...content);
  return item;
}

function button(text: string, onClick: () => void) {
  const element = document.createElement("button");
  element.textContent = text;
  element.addEventListener("click", onClick);
  return element;
}

async function show(connection: Connection) {
  const [names, { timeZone, shifts }, swaps] = await Promise.all([
    readNames(connection),
    readWeek(connection),
    readSwaps(connection),
  ]);
  const textOf = (shift: Shift) => `${names.get(shift.userId ?? "") ?? "Somebody"}: ${timesOf(shift, timeZone)}`;
  const approval = (id: string) => async () => {
    await approve(id, connection);
    await show(connection);
    say("Approved.");
  };
  byId("shifts").replaceChildren(...shifts.map((shift) => line(textOf(shift))));
  byId("swaps").replaceChildren(
    ...swaps.map(({ id, message, shifts: both }) =>
      line(
        `${both.map(textOf).join(" for ")} “${message}” `,
        button("Approve", () => void attempt(approval(id))),
      ),
    ),
  );
  say("");
}

await attempt(async () => show(await connect()));
