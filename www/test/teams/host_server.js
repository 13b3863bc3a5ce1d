// A host like Teams, under Teams' own name: the browser is told to find it here, and it knows a user of the provider.

import { readFileSync } from "node:fs";
import { text } from "node:stream/consumers";
import { listen } from "../identity/place.js";

const TEAMS = "teams.microsoft.com";

/** Where teams-js reads which hosts it may listen to. */
const LIST_OF_HOSTS = "res.cdn.office.net";

/** A host that is not Teams. */
const STRANGER = "portal.example";

export const names = [TEAMS, LIST_OF_HOSTS, STRANGER];

const FILES = {
  "/": ["text/html; charset=utf-8", readFileSync(new URL("host.html", import.meta.url))],
  "/host.js": ["text/javascript", readFileSync(new URL("host.js", import.meta.url))],
  "/favicon.ico": ["image/svg+xml", readFileSync(new URL("../../public/favicon.svg", import.meta.url))],
};

const tenantId = "6d9f2c61-5b0e-4b8e-8d0b-6f6c3a1c7a11";

const accountOf = (user, { issuer }) => ({
  homeAccountId: `${user}.${tenantId}`,
  environment: new URL(issuer).host,
  tenantId,
  username: user,
  localAccountId: user,
});

const REFUSED = {
  status: "USER_INTERACTION_REQUIRED",
  code: "interaction_required",
  subError: "",
  description: "The user has to consent.",
};

/** What a host answers to MSAL in a tab. */
async function authorized({ method, requestId, tokenParams }, { user, needsUser }, provider) {
  const envelope = { messageType: "NestedAppAuthResponse", requestId, success: true };
  const account = accountOf(user, provider);
  if (method === "GetInitContext")
    return { ...envelope, initContext: { sdkName: "a host", sdkVersion: "1.0.0", accountContext: account } };
  if (method === "GetToken" && needsUser) return { ...envelope, success: false, error: REFUSED };
  const token = await provider.mint({ user, tenantId, scope: tokenParams.scope });
  return { ...envelope, account, token: { ...token, expires_in: 3600, properties: null, scope: tokenParams.scope } };
}

/** @param {Awaited<ReturnType<typeof import("../identity/place.js").startPlace>>} place whose certificate has the names */
export async function startHost({ address, certificate, provider }) {
  const server = await listen(certificate);
  const untouched = () => ({
    theme: "default",
    user: "adele@contoso.com",
    needsUser: false,
    isSilent: false,
    unanswered: "",
    hasBridge: true,
  });
  const host = { ...untouched(), asked: [] };
  const json = (response, value) =>
    response
      .writeHead(200, { "Content-Type": "application/json", "Access-Control-Allow-Origin": "*" })
      .end(JSON.stringify(value));
  server.serve(async (request, response) => {
    if (request.headers.host === LIST_OF_HOSTS) return json(response, { validOrigins: [TEAMS] });
    if (request.url === "/told") {
      const { theme, isSilent, unanswered, hasBridge } = host;
      return json(response, { tab: `${address}/`, theme, isSilent, unanswered, hasBridge });
    }
    if (request.url === "/nested") {
      const asked = JSON.parse(await text(request));
      host.asked.push(asked);
      return json(response, await authorized(asked, host, provider));
    }
    const [type, bytes] = FILES[request.url] ?? [];
    return type ? response.writeHead(200, { "Content-Type": type }).end(bytes) : response.writeHead(404).end();
  });
  return {
    host,
    address: `https://${TEAMS}/`,
    stranger: `https://${STRANGER}/`,
    flag: `--host-resolver-rules=${names.map((name) => `MAP ${name} 127.0.0.1:${server.port}`).join(",")}`,
    renew: () => Object.assign(host, untouched(), { asked: [] }),
    stop: server.stop,
  };
}
