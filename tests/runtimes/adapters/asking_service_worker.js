// What both pages of service workers do: register one, ask it to run the suite, and keep its report.
export async function askServiceWorker(script, options) {
  navigator.serviceWorker.onmessage = ({ data }) => (globalThis.report = data);
  await navigator.serviceWorker.register(script, options);
  const { active } = await navigator.serviceWorker.ready;
  active.postMessage("run");
}
