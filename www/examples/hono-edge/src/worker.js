// The worker that is deployed. It sends to Graph.
// @ts-check

import { createApp } from "./app.js";

export default createApp();
