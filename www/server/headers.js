// The headers of every answer of the page: its policy, and what else keeps it to itself.

// Microsoft names them: https://learn.microsoft.com/microsoftteams/platform/tabs/how-to/tab-requirements
const TEAMS = ["https://*.cloud.microsoft", "https://teams.microsoft.com", "https://*.teams.microsoft.com"];

// teams-js reads there which hosts it may listen to, whenever it starts.
const LIST_OF_HOSTS = "https://res.cdn.office.net";

/** Whom the page talks to beside its own server, when it can sign in. */
const services = (settings) => (settings === null ? [] : [settings.graph, new URL(settings.authority).origin]);

/** A token whose sign-in has lapsed is renewed by the provider in a hidden frame, which comes back to this server. */
const frames = (settings) => (settings === null ? [] : ["'self'", new URL(settings.authority).origin]);

const directive = (name, sources) => (sources.length === 0 ? `${name} 'none'` : `${name} ${sources.join(" ")}`);

function policy(settings) {
  return [
    directive("default-src", []),
    directive("script-src", ["'self'", "'wasm-unsafe-eval'"]),
    directive("style-src", ["'self'"]),
    directive("img-src", ["'self'"]),
    directive("connect-src", ["'self'", ...services(settings), LIST_OF_HOSTS]),
    directive("frame-src", frames(settings)),
    directive("base-uri", []),
    directive("form-action", []),
    directive("frame-ancestors", ["'self'", ...TEAMS]),
  ].join("; ");
}

/** @param {import("../src/sign_in/settings.js").Settings | null} settings what the page was built with */
export const headersFor = (settings) => ({
  "Content-Security-Policy": policy(settings),
  // The provider's window may have a policy of its own; ours keeps every other window out.
  "Cross-Origin-Opener-Policy": "same-origin",
  "Cross-Origin-Resource-Policy": "same-origin",
  "Permissions-Policy": "camera=(), geolocation=(), microphone=()",
  "Referrer-Policy": "no-referrer",
  "X-Content-Type-Options": "nosniff",
});
