// Which part of the server answers: the page, the stand-in, or nobody.

import { isLocal } from "./local.js";

/**
 * @param {{ standIn?: ReturnType<typeof import("./stand_in.js").serveStandIn>, page?: ReturnType<typeof import("./page.js").servePage> }} parts
 * @returns {import("node:http").RequestListener}
 */
export const answer =
  ({ standIn, page }) =>
  (request, response) => {
    if (!isLocal(request.headers.host)) {
      response.writeHead(403).end();
    } else if (standIn && request.url.startsWith("/v1.0/")) {
      void standIn.serve(request, response);
    } else if (standIn && request.url.startsWith("/stand-in/")) {
      standIn.manage(request, response);
    } else if (page) {
      page.serve(request, response);
    } else {
      response.writeHead(404).end();
    }
  };
