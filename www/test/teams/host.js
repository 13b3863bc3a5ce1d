// The host's side of the messages that teams-js and MSAL send from a tab, as far as the page uses them.
// @ts-check

/** @import { HostPageSettings } from "./host_server.js" */

/** @type {HostPageSettings} */
const { tab, theme, isSilent, unanswered, hasBridge, team } = await (await fetch("/settings")).json();
const frame = document.createElement("iframe");
frame.title = "Workbench";
frame.setAttribute(
  "sandbox",
  "allow-forms allow-modals allow-popups allow-popups-to-escape-sandbox allow-same-origin allow-scripts",
);

/** @param {object} message */
const post = (message) => frame.contentWindow?.postMessage(message, new URL(tab).origin);

const runtime = {
  apiVersion: 4,
  isNAAChannelRecommended: hasBridge,
  supports: hasBridge ? { nestedAppAuth: {}, pages: {} } : { pages: {} },
};
const context = {
  theme,
  frameContext: "content",
  entityId: "workbench",
  locale: "en-us",
  hostName: "Teams",
  hostClientType: "web",
  ...team,
};
/** @type {Record<string, () => unknown[]>} */
const replies = {
  initialize: () => ["content", "web", "2.0.0", JSON.stringify(runtime)],
  getContext: () => [context],
};

/**
 * Passes MSAL's request to the server of the host, which knows the user.
 * @param {string} request
 */
async function authorize(request) {
  const response = await fetch("/nested", { method: "POST", body: request });
  post({ args: [null, await response.text()] });
}

addEventListener("message", ({ data, source, origin }) => {
  if (isSilent || source !== frame.contentWindow || origin !== new URL(tab).origin) return;
  if (data.func === "nestedAppAuth.execute") void authorize(data.data);
  else if (data.func in replies && data.func !== unanswered)
    post({ id: data.id, uuidAsString: data.uuidAsString, args: replies[data.func]() });
});
globalThis.changeTheme = (name) => post({ func: "themeChange", args: [name] });
frame.src = tab;
document.body.append(frame);

export {};
