// What a page does by itself in a browser that nothing drives: it sends twice, and posts what it saw to its host.
// @ts-check

/** @type {string[]} */
const violations = [];
addEventListener("securitypolicyviolation", ({ violatedDirective, blockedURI }) => {
  violations.push(`${violatedDirective}: ${blockedURI}`);
});
/** @type {string[]} */
const errors = [];
addEventListener("error", ({ message }) => errors.push(message));
addEventListener("unhandledrejection", ({ reason }) => errors.push(String(reason)));

/** @param {() => unknown} holds */
async function until(holds) {
  while (!holds()) await new Promise((resolve) => setTimeout(resolve, 50));
}

/** @param {string} id */
const byId = (id) => /** @type {HTMLElement} */ (document.getElementById(id));

/** Sends what the form has; returns what the page announces of the response. */
async function send() {
  byId("answer-status").textContent = "";
  byId("send-button").click();
  await until(() => /Response \d/.test(byId("answer-status").textContent));
  return byId("answer-status").textContent;
}

await until(() => document.documentElement.dataset.ready);
const statuses = [await send()];
location.hash = "listShifts";
await until(() => byId("panel-http").textContent.includes("/schedule/shifts"));
statuses.push(await send());
const loaded = performance.getEntriesByType("resource").map(({ name }) => name);
await fetch("/visited", { method: "POST", body: JSON.stringify({ statuses, loaded, violations, errors }) });
