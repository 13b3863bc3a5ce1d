// The mock Graph as a server for programs and pages of this machine, with its control.
// @ts-check

import { listenerOf } from "../../pkg/cli/listener.js";
import { controlOf } from "./control.js";

/** @import { IncomingMessage, RequestListener, ServerResponse } from "node:http" */
/** @import { ControlledMock } from "../mock/controlled.js" */

/**
 * @typedef {object} MockServer
 * @property {(request: IncomingMessage, response: ServerResponse) => Promise<void>} serve responds as Graph does
 * @property {RequestListener} control
 */

/** @param {ControlledMock} mock @returns {MockServer} */
export const serveMock = (mock) => ({ serve: listenerOf(mock.respond), control: controlOf(mock) });
