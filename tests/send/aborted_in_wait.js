// Child process of abort.test.js: aborts in a long wait, and must then exit by itself.
import { send } from "graph-shifts/send";
import { TOKEN, fetchOf, get, refusal } from "./requests.js";

const controller = new AbortController();
const { fetch } = fetchOf(refusal(429, { "Retry-After": "60" }));
setTimeout(() => controller.abort(new Error("the user went home")), 50);
await send(get(), { token: TOKEN, fetch, signal: controller.signal }).catch((error) => console.log(error.message));
