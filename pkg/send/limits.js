// The rates that Graph allows: https://learn.microsoft.com/graph/throttling-limits#microsoft-teams-service-limits
// @ts-check

/** Requests per second of an app to one team. */
export const MAX_RATE_PER_TEAM = 4;

/**
 * Requests per second of an app in one tenant to `/teams/{teamId}/schedule` and below: GET; POST, PUT and PATCH together; DELETE.
 * `sendAll` leaves these to `Retry-After`.
 */
export const MAX_RATE_PER_TENANT = { reading: 30, writing: 30, deleting: 15 };
