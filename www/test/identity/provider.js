// An OpenID provider on this machine, in Entra's place: real tokens, signed for Graph, that a test can shorten or take scopes from.

import { randomUUID } from "node:crypto";
import { exportJWK, generateKeyPair, SignJWT } from "jose";
import Provider from "oidc-provider";

export const clientId = "8b0c9d2e-5b3a-4c1f-9a75-3f1f2a6d7e10";

/** As in Entra's tokens for Graph. */
export const audience = "https://graph.microsoft.com";

const scopes = [
  "Schedule.Read.All",
  "Schedule.ReadWrite.All",
  "WorkforceIntegration.Read.All",
  "WorkforceIntegration.ReadWrite.All",
];

const HOUR = 3600;

const kid = "of-this-run";

async function keys() {
  const { privateKey, publicKey } = await generateKeyPair("RS256", { extractable: true });
  const named = { kid, alg: "RS256", use: "sig" };
  return {
    privateKey,
    signing: { ...(await exportJWK(privateKey)), ...named },
    published: { ...(await exportJWK(publicKey)), ...named },
  };
}

const account = (_, id) => ({ accountId: id, claims: () => ({ sub: id, name: id.split("@")[0], preferred_username: id }) });

/** What a test turns: how long tokens live, and which scopes they go without. */
const untouched = () => ({ lifetime: HOUR, renewable: HOUR, withheld: [] });

const granted = (token, withheld) => [...token.scopes].filter((scope) => !withheld.includes(scope)).join(" ");

const configuration = (page, signing, switches) => ({
  clients: [
    {
      client_id: clientId,
      token_endpoint_auth_method: "none",
      application_type: "web",
      grant_types: ["authorization_code", "refresh_token"],
      redirect_uris: [`${page}/redirect.html`],
      post_logout_redirect_uris: [`${page}/redirect.html`],
    },
  ],
  clientBasedCORS: (_, origin) => origin === page,
  claims: { openid: ["sub"], profile: ["name", "preferred_username"] },
  conformIdTokenClaims: false,
  cookies: { keys: [kid] },
  findAccount: account,
  jwks: { keys: [signing] },
  extraTokenClaims: (_, token) => ({ scp: granted(token, switches.withheld) }),
  ttl: {
    AccessToken: () => switches.lifetime,
    IdToken: HOUR,
    Grant: HOUR,
    Session: HOUR,
    Interaction: HOUR,
    RefreshToken: () => switches.renewable,
  },
  features: {
    devInteractions: { enabled: true },
    resourceIndicators: {
      enabled: true,
      defaultResource: () => audience,
      useGrantedResource: () => true,
      getResourceServerInfo: () => ({
        scope: scopes.join(" "),
        audience,
        accessTokenFormat: "jwt",
        jwt: { sign: { alg: "RS256" } },
      }),
    },
  },
});

/** Entra refuses a refresh for what nobody has consented to as `invalid_grant`; this provider says `invalid_scope`. */
async function refuseAsEntra(context, next) {
  await next();
  if (context.path === "/token" && context.body?.error === "invalid_scope") {
    context.body = { ...context.body, error: "invalid_grant", suberror: "consent_required" };
  }
}

/** Entra's refresh tokens are good for all that the user has consented to, whenever that was. */
function renewAsEntra(provider) {
  const consented = new Map();
  provider.on("authorization_code.saved", ({ accountId, scopes: asked }) => {
    consented.set(accountId, new Set([...(consented.get(accountId) ?? []), ...asked]));
  });
  Object.defineProperty(provider.RefreshToken.prototype, "scopes", {
    get() {
      return new Set([...this.scope.split(" "), ...(consented.get(this.accountId) ?? [])]);
    },
  });
}

/**
 * @param {{ issuer: string, page: string }} origins
 * @returns what answers requests, the public keys, and the switches of the tests
 */
export async function createProvider({ issuer, page }) {
  const { privateKey, signing, published } = await keys();
  const switches = untouched();
  const provider = new Provider(issuer, configuration(page, signing, switches));
  provider.use(refuseAsEntra);
  renewAsEntra(provider);
  const sign = (claims) => {
    const jwt = new SignJWT({ iss: issuer, jti: randomUUID(), ...claims }).setProtectedHeader({ alg: "RS256", kid });
    return jwt.setIssuedAt().setExpirationTime("1h").sign(privateKey);
  };
  return {
    answer: provider.callback(),
    issuer,
    keys: { keys: [published] },
    switches,
    untouch: () => Object.assign(switches, untouched()),
    /** The tokens of a user whom a host like Teams has signed in already. */
    mint: async ({ user, tenantId, scope }) => ({
      access_token: await sign({ aud: audience, sub: user, client_id: clientId, scp: scope }),
      id_token: await sign({
        aud: clientId,
        sub: user,
        oid: user,
        tid: tenantId,
        name: user.split("@")[0],
        preferred_username: user,
      }),
    }),
  };
}
