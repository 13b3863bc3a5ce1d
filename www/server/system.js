// Plays the workforce-management system: takes the changes that the edge worker has approved, and prints how many there are of which kind.
// @ts-check

import { bodyOf } from "../../pkg/cli/body.js";

/** @import { IncomingMessage, ServerResponse } from "node:http" */

/** @param {Buffer} body */
function actionIn(body) {
  try {
    const { action, items } = JSON.parse(`${body}`);
    return /^\w{1,40}$/.test(action) && Array.isArray(items) ? `${action} (${items.length})` : undefined;
  } catch {
    return undefined;
  }
}

/** @param {IncomingMessage} request @param {ServerResponse} response */
export async function serveSystem(request, response) {
  const action = actionIn(await bodyOf(request));
  if (request.method !== "POST" || action === undefined) {
    response.writeHead(400).end();
    return;
  }
  console.log(`the workforce-management system has received ${action}`);
  response.writeHead(204).end();
}
