// A team on the mock Graph: its seeds, its lists, and sending to it.
// @ts-check
import { listOpenShifts, listShifts, listTimesOff } from "graph-shifts";
import { items } from "graph-shifts/send";
import { createShiftsStandIn } from "graph-shifts/testing";
import { teamId } from "../js/samples.js";

export { teamId };
export const reasonId = "TOR_891045ca-b5d2-406b-aa06-a3c8921245d7";
export const userId = "c5d0c76b-80c4-481c-be50-923cd8d680a1";
export const groupId = "TAG_228940ed-ff84-4e25-b129-1b395cf78be0";

/** @typedef {import("graph-shifts/plan").Entity} Entity */

/**
 * A mock of a team with these seeds, the options to read and send one by one and to send many, and its contents.
 * @param {Partial<import("graph-shifts/testing").SeededTeam>} [seeds]
 */
export function teamOf(seeds) {
  const mock = createShiftsStandIn({ teams: [{ id: teamId, ...seeds }] });
  const reading = { token: "any", fetch: mock };
  return {
    mock,
    reading,
    sending: { ...reading, rate: Infinity },
    /** @param {string} path below the schedule */
    read: (path) => mock.read(`/teams/${teamId}/schedule/${path}`),
    /** All that has a draft and a shared version. @returns {Promise<Entity[]>} */
    async entities() {
      /** @type {Entity[]} */
      const all = [];
      for await (const one of items(listShifts({ teamId }), reading)) all.push(one);
      for await (const one of items(listOpenShifts({ teamId }), reading)) all.push(one);
      for await (const one of items(listTimesOff({ teamId }), reading)) all.push(one);
      return all;
    },
  };
}
