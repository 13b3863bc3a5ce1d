// Asks a service worker to run the suite and keeps its report.
import { askServiceWorker } from "./asking_service_worker.js";

await askServiceWorker("./service_worker.js", { type: "module" });
