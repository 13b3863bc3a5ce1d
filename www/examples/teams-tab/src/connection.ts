// The connection of the page: Teams, or a mock if the page is built without a client id.

import type { SendOptions } from "graph-shifts/send";

export interface Connection {
  teamId: string;
  options: SendOptions & { token: (claims?: string) => Promise<string> };
}

export async function connect(): Promise<Connection> {
  const clientId: string | undefined = import.meta.env.VITE_CLIENT_ID;
  if (!clientId) return (await import("./mock")).connectMock();
  return (await import("./teams")).connectTeams(clientId);
}
