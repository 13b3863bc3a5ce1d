// Asks a service worker to run the suite and keeps its report.
navigator.serviceWorker.onmessage = ({ data }) => (globalThis.report = data);
await navigator.serviceWorker.register("./service_worker.js", { type: "module" });
const { active } = await navigator.serviceWorker.ready;
active.postMessage("run");
