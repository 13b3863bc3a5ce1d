// The contract of the programs: the calls of their generated clients and their reports.

export interface Settings {
  baseUrl: string;
  fetch: typeof globalThis.fetch;
  token: string;
  teamId: string;
}

/** An error response, as the program reads it. */
export interface Refused {
  status: number;
  code: string;
  message: string;
  requestId: string | undefined;
  /** In seconds. */
  retryAfter: number | undefined;
}

export interface Program {
  /** Publishes an open shift with so many slots, and returns how many Graph has stored. */
  publish(openShiftId: string, slots: number): Promise<number>;
  /** Sets the color of an open shift, and returns the error if Graph refuses. */
  recolor(openShiftId: string, theme: "green" | "pink"): Promise<Refused | undefined>;
  /** Has Shifts call the integration for shifts and swap requests, and returns the status. */
  subscribe(workforceIntegrationId: string): Promise<number>;
  /** The users of the shifts that start at this time or later. */
  working(from: string): Promise<string[]>;
}

/** The period of an open shift. */
export const PERIOD = { startDateTime: "2026-11-23T08:00:00Z", endDateTime: "2026-11-23T16:00:00Z" };

/** What the program reports of an error response. */
export function refusal({ status, headers }: Response, error: { code: string; message: string }, requestId?: string): Refused {
  const retryAfter = headers.get("Retry-After");
  return {
    status,
    code: error.code,
    message: error.message,
    requestId,
    retryAfter: retryAfter === null ? undefined : Number(retryAfter),
  };
}
