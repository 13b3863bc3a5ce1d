// A server that acts like Teams under Teams' own host name, and has tokens for a user of the provider.
// @ts-check

import { readFileSync } from "node:fs";
import { text } from "node:stream/consumers";
import { listen } from "../identity/https_server.js";

/** @import { ServerResponse } from "node:http" */
/** @import { TestProvider } from "../identity/provider.js" */
/** @import { Services } from "../identity/services.js" */

const TEAMS = "teams.microsoft.com";

/** Where teams-js reads which hosts it may accept messages from. */
const HOST_LIST = "res.cdn.office.net";

const OTHER_HOST = "portal.example";

export const names = [TEAMS, HOST_LIST, OTHER_HOST];

/** @type {Record<string, [type: string, bytes: Buffer]>} */
const FILES = {
  "/": ["text/html; charset=utf-8", readFileSync(new URL("host.html", import.meta.url))],
  "/host.js": ["text/javascript", readFileSync(new URL("host.js", import.meta.url))],
  "/favicon.ico": ["image/svg+xml", readFileSync(new URL("../../public/favicon.svg", import.meta.url))],
};

const tenantId = "6d9f2c61-5b0e-4b8e-8d0b-6f6c3a1c7a11";

/**
 * @typedef {object} HostSwitches
 * @property {string} theme
 * @property {string} user
 * @property {boolean} needsUser whether the user has to consent first
 * @property {boolean} isSilent whether the host ignores every message
 * @property {string} unanswered the one message that it ignores
 * @property {boolean} hasBridge whether it issues tokens
 * @property {Record<string, string>} team what the context has in a channel of a team
 *
 * @typedef {Pick<HostSwitches, "theme" | "isSilent" | "unanswered" | "hasBridge" | "team"> & { tab: string }} HostPageSettings
 *
 * @typedef {object} NestedRequest what MSAL asks of a host
 * @property {string} method
 * @property {string} requestId
 * @property {{ scope: string, claims?: string }} tokenParams
 */

/** @returns {HostSwitches} */
const defaultSwitches = () => ({
  theme: "default",
  user: "adele@contoso.com",
  needsUser: false,
  isSilent: false,
  unanswered: "",
  hasBridge: true,
  team: {},
});

/** @param {string} user @param {Pick<TestProvider, "issuer">} provider */
const accountOf = (user, { issuer }) => ({
  homeAccountId: `${user}.${tenantId}`,
  environment: new URL(issuer).host,
  tenantId,
  username: user,
  localAccountId: user,
});

const CONSENT_REQUIRED = {
  status: "USER_INTERACTION_REQUIRED",
  code: "interaction_required",
  subError: "",
  description: "The user has to consent.",
};

/**
 * The host's response to MSAL.
 * @param {NestedRequest} request
 * @param {HostSwitches} switches
 * @param {Pick<TestProvider, "issuer" | "mint">} provider
 */
async function nestedResponse({ method, requestId, tokenParams }, { user, needsUser }, provider) {
  const envelope = { messageType: "NestedAppAuthResponse", requestId, success: true };
  const account = accountOf(user, provider);
  if (method === "GetInitContext")
    return { ...envelope, initContext: { sdkName: "a host", sdkVersion: "1.0.0", accountContext: account } };
  if (method === "GetToken" && needsUser) return { ...envelope, success: false, error: CONSENT_REQUIRED };
  const token = await provider.mint({ user, tenantId, scope: tokenParams.scope });
  return { ...envelope, account, token: { ...token, expires_in: 3600, properties: null, scope: tokenParams.scope } };
}

/** @param {ServerResponse} response @param {object} value */
const sendJson = (response, value) =>
  response.writeHead(200, { "Content-Type": "application/json", "Access-Control-Allow-Origin": "*" }).end(JSON.stringify(value));

/**
 * @param {Pick<Services, "address" | "certificate"> & { provider: Pick<TestProvider, "issuer" | "mint"> }} services whose certificate has the names
 */
export async function startHost({ address, certificate, provider }) {
  const server = await listen(certificate);
  const host = { ...defaultSwitches(), asked: /** @type {NestedRequest[]} */ ([]) };
  server.serve(async (request, response) => {
    if (request.headers.host === HOST_LIST) return sendJson(response, { validOrigins: [TEAMS] });
    if (request.url === "/settings") {
      const { theme, isSilent, unanswered, hasBridge, team } = host;
      return sendJson(response, { tab: `${address}/`, theme, isSilent, unanswered, hasBridge, team });
    }
    if (request.url === "/nested") {
      /** @type {NestedRequest} */
      const asked = JSON.parse(await text(request));
      host.asked.push(asked);
      return sendJson(response, await nestedResponse(asked, host, provider));
    }
    const [type, bytes] = FILES[request.url ?? ""] ?? [];
    return type ? response.writeHead(200, { "Content-Type": type }).end(bytes) : response.writeHead(404).end();
  });
  return {
    host,
    address: `https://${TEAMS}/`,
    otherHost: `https://${OTHER_HOST}/`,
    flag: `--host-resolver-rules=${names.map((name) => `MAP ${name} 127.0.0.1:${server.port}`).join(",")}`,
    reset: () => void Object.assign(host, defaultSwitches(), { asked: [] }),
    stop: server.stop,
  };
}
