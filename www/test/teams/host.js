// Teams' side of the messages that teams-js and MSAL send out of a tab, as far as this page uses them.

const { tab, theme, isSilent, unanswered, hasBridge } = await (await fetch("/told")).json();
const frame = document.createElement("iframe");
frame.title = "Workbench";
frame.sandbox = "allow-forms allow-modals allow-popups allow-popups-to-escape-sandbox allow-same-origin allow-scripts";
const say = (message) => frame.contentWindow.postMessage(message, new URL(tab).origin);

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
};
const answers = {
  initialize: () => ["content", "web", "2.0.0", JSON.stringify(runtime)],
  getContext: () => [context],
};

/** MSAL's requests go to the top window as they are; only the host knows the user. */
async function authorize(request) {
  const response = await fetch("/nested", { method: "POST", body: request });
  say({ args: [null, await response.text()] });
}

addEventListener("message", ({ data, source, origin }) => {
  if (isSilent || source !== frame.contentWindow || origin !== new URL(tab).origin) return;
  if (data.func === "nestedAppAuth.execute") void authorize(data.data);
  else if (data.func in answers && data.func !== unanswered)
    say({ id: data.id, uuidAsString: data.uuidAsString, args: answers[data.func]() });
});
globalThis.changeTheme = (name) => say({ func: "themeChange", args: [name] });
frame.src = tab;
document.body.append(frame);
