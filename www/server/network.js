// Connects the mock to workforce integrations: programs on this machine, and Contoso, which is played for it.
// @ts-check

import { isLocal } from "../../pkg/cli/local.js";

/** @import { Fetch } from "../mock/integrated.js" */

/** @param {Fetch} contoso @returns {Fetch} */
export const networkOf = (contoso) => async (request) => {
  const { host, hostname } = new URL(request.url);
  if (isLocal(host)) return fetch(request);
  if (hostname.endsWith(".contoso.com")) return contoso(request);
  throw new TypeError(`the mock reaches integrations on this machine and at contoso.com only, not ${hostname}`);
};
