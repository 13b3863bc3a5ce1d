// The names of the members of the team. Shifts knows only their ids.

import type { Connection } from "./connection";

interface Members {
  value: { userId: string; displayName: string }[];
}

/** The names by their ids. */
export async function readNames({ teamId, options }: Connection) {
  const headers = { Authorization: `Bearer ${await options.token()}` };
  const request = options.fetch ?? fetch;
  const response = await request(`https://graph.microsoft.com/v1.0/teams/${teamId}/members?$top=999`, {
    method: "GET",
    headers,
    redirect: "manual",
  });
  if (response.status !== 200) throw new Error(`The members of the team cannot be read: ${response.status}`);
  const { value }: Members = JSON.parse(await response.text());
  return new Map(value.map(({ userId, displayName }) => [userId, displayName]));
}
