// Routes a request to the page, the mock, or the workforce-management system.
// @ts-check

import { isLocal } from "../../pkg/cli/local.js";
import { serveSystem } from "./system.js";

/** @import { RequestListener } from "node:http" */
/** @import { MockServer } from "./mock.js" */
/** @import { PageServer } from "./page.js" */

/**
 * @param {{ mock?: MockServer, page?: PageServer | null }} parts
 * @returns {RequestListener}
 */
export const route =
  ({ mock, page }) =>
  (request, response) => {
    const { url = "/" } = request;
    if (!isLocal(request.headers.host)) {
      response.writeHead(403).end();
    } else if (mock && url.startsWith("/v1.0/")) {
      void mock.serve(request, response);
    } else if (mock && url.startsWith("/mock/")) {
      mock.control(request, response);
    } else if (mock && url === "/system") {
      void serveSystem(request, response);
    } else if (page) {
      page.serve(request, response);
    } else {
      response.writeHead(404).end();
    }
  };
