// Registers a workforce integration with the mock, as an app registers it with Graph, and names it in the team's schedule.
// @ts-check

import { createWorkforceIntegration, putSchedule } from "graph-shifts";
import { send } from "graph-shifts/send";
import { teamId } from "../seed/ids.js";

/** @import { Mock } from "../mock/controlled.js" */

/**
 * @param {{ url: string, secret: string }} integration
 * @param {Mock} mock which calls `/connect` of the integration
 */
export async function register({ url, secret }, mock) {
  /** @param {string} address @param {RequestInit} init */
  const fetch = (address, init) => mock(new Request(address, init));
  const options = { token: "any", fetch };
  const { id } = await send(
    createWorkforceIntegration({
      body: {
        displayName: "The edge worker",
        apiVersion: 1,
        isActive: true,
        url,
        encryption: { protocol: "sharedSecret", secret },
        supportedEntities: ["shift", "openShift", "swapRequest", "openShiftRequest", "offerShiftRequest", "timeOff"],
        eligibilityFilteringEnabledEntities: [],
      },
    }),
    options,
  );
  const body = { enabled: true, timeZone: "Europe/Berlin", workforceIntegrationIds: [id] };
  await send(putSchedule({ teamId, body }), options);
}
