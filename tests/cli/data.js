// The data of the mock in the tests of the command, as a file of JSON.
// @ts-check

import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { temporary } from "../js/temporary.js";

export const TEAM = "3d88b7a2-f988-4f4b-bb34-d66df66af126";
export const USER = "aa162a04-bec6-4b81-ba99-96caa7b2b24d";
export const SHIFTS = `/teams/${TEAM}/schedule/shifts`;

export const hours = { startDateTime: "2026-11-23T08:00:00Z", endDateTime: "2026-11-23T16:00:00Z" };
export const sharedShift = { ...hours, theme: "blue", activities: [] };

/** A team with shifts of these ids. @param {string[]} ids */
export const teamOf = (...ids) => ({ id: TEAM, shifts: ids.map((id) => ({ id, userId: USER, sharedShift })) });

/** The path of a file with this content. @param {unknown} content */
export function fileOf(content) {
  const path = join(temporary("cli"), "data.json");
  writeFileSync(path, typeof content === "string" ? content : JSON.stringify(content));
  return path;
}
