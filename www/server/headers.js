// The response headers of the page: its Content-Security-Policy, and those that isolate it from other pages.
// @ts-check

/** @import { Settings } from "../src/sign_in/settings.js" */

/** @typedef {ReturnType<typeof headersFor>} PageHeaders */

/** Microsoft lists them: https://learn.microsoft.com/microsoftteams/platform/tabs/how-to/tab-requirements */
const TEAMS = ["https://*.cloud.microsoft", "https://teams.microsoft.com", "https://*.teams.microsoft.com"];

/** teams-js reads there, at every start, which hosts it may accept messages from. */
const TEAMS_HOST_LIST = "https://res.cdn.office.net";

/** Where a page with sign-in connects to, in addition to its own server. @param {Settings | null} settings */
const services = (settings) => (settings === null ? [] : [settings.graph, new URL(settings.authority).origin]);

/** The provider renews tokens in a hidden frame, which then returns to this server. @param {Settings | null} settings */
const frames = (settings) => (settings === null ? [] : ["'self'", new URL(settings.authority).origin]);

/** @param {string} name @param {string[]} sources */
const directive = (name, sources) => (sources.length === 0 ? `${name} 'none'` : `${name} ${sources.join(" ")}`);

/**
 * The policy without the directive that pages may be framed by, which only a header can state.
 * @param {Settings | null} settings
 */
export const policyFor = (settings) =>
  [
    directive("default-src", []),
    directive("script-src", ["'self'", "'wasm-unsafe-eval'"]),
    directive("style-src", ["'self'"]),
    directive("img-src", ["'self'"]),
    directive("connect-src", ["'self'", ...services(settings), TEAMS_HOST_LIST]),
    directive("frame-src", frames(settings)),
    directive("base-uri", []),
    directive("form-action", []),
  ].join("; ");

/** @param {Settings | null} settings what the page was built with */
export const headersFor = (settings) => ({
  "Content-Security-Policy": `${policyFor(settings)}; ${directive("frame-ancestors", ["'self'", ...TEAMS])}`,
  // Keeps other windows out; the provider's window sets a policy of its own.
  "Cross-Origin-Opener-Policy": "same-origin",
  "Cross-Origin-Resource-Policy": "same-origin",
  "Permissions-Policy": "camera=(), geolocation=(), microphone=()",
  "Referrer-Policy": "no-referrer",
  "X-Content-Type-Options": "nosniff",
});
