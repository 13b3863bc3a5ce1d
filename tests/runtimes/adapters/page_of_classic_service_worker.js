// Asks a service worker that is one classic script to run the suite, and keeps its report.
import { askServiceWorker } from "./asking_service_worker.js";

await askServiceWorker("./classic_service_worker.js");
