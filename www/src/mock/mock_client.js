// What the page asks of its mock, whether that runs in the page or in the page's own server.
// @ts-check

/** @import { Fetch } from "../request/exchange.js" */
/** @import { Call } from "./calls.js" */
/** @import { Mode } from "./modes.js" */

/**
 * @typedef {object} MockClient
 * @property {string} origin of its URLs
 * @property {Fetch} fetch
 * @property {() => Promise<unknown>} reset restores the initial data and the mode `prompt`
 * @property {() => Promise<Mode>} mode
 * @property {(mode: Mode) => Promise<unknown>} setMode
 * @property {(number: number) => Promise<Call[]>} callsAfter what it asked workforce integrations after the call with this number
 */

export {};
