// An OpenID provider in Entra's place: it issues signed tokens for Graph, whose lifetime and scopes a test can reduce.
// @ts-check

import { randomUUID } from "node:crypto";
import { exportJWK, generateKeyPair, SignJWT } from "jose";
import Provider from "oidc-provider";

/** @import { JWK, JWTPayload } from "jose" */
/** @import { Context } from "oidc-provider" */

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

async function createKeys() {
  const { privateKey, publicKey } = await generateKeyPair("RS256", { extractable: true });
  const named = { kid, alg: "RS256", use: "sig" };
  return {
    privateKey,
    signing: { ...(await exportJWK(privateKey)), ...named },
    published: { ...(await exportJWK(publicKey)), ...named },
  };
}

/** @param {unknown} _ @param {string} id */
const accountOf = (_, id) => ({
  accountId: id,
  claims: () => ({ sub: id, name: id.split("@")[0], preferred_username: id }),
});

/** How long access and refresh tokens are valid, in seconds, and the scopes that access tokens lack. */
const defaultSwitches = () => ({ lifetime: HOUR, renewable: HOUR, withheld: /** @type {string[]} */ ([]) });

/** @param {{ scopes: Iterable<string> }} token @param {string[]} withheld */
const grantedScopes = (token, withheld) => [...token.scopes].filter((scope) => !withheld.includes(scope)).join(" ");

/** @param {string} page @param {JWK} signing @param {ReturnType<typeof defaultSwitches>} switches */
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
  clientBasedCORS: (/** @type {unknown} */ _, /** @type {string} */ origin) => origin === page,
  claims: { openid: ["sub"], profile: ["name", "preferred_username"] },
  conformIdTokenClaims: false,
  cookies: { keys: [kid] },
  findAccount: accountOf,
  jwks: { keys: [signing] },
  extraTokenClaims: (/** @type {unknown} */ _, /** @type {{ scopes: Iterable<string> }} */ token) => ({
    scp: grantedScopes(token, switches.withheld),
  }),
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

/**
 * Entra reports a refresh without consent as `invalid_grant`, this provider as `invalid_scope`.
 * @param {Context} context
 * @param {() => Promise<void>} next
 */
async function refuseAsEntra(context, next) {
  await next();
  if (context.path === "/token" && context.body?.error === "invalid_scope") {
    context.body = { ...context.body, error: "invalid_grant", suberror: "consent_required" };
  }
}

/**
 * Entra's refresh tokens cover every scope that the user has consented to so far.
 * @param {Provider} provider
 */
function refreshAsEntra(provider) {
  /** @type {Map<string, Set<string>>} */
  const consented = new Map();
  provider.on("authorization_code.saved", ({ accountId, scopes: requested }) => {
    consented.set(accountId, new Set([...(consented.get(accountId) ?? []), ...requested]));
  });
  Object.defineProperty(provider.RefreshToken.prototype, "scopes", {
    get() {
      return new Set([...this.scope.split(" "), ...(consented.get(this.accountId) ?? [])]);
    },
  });
}

/** @typedef {Awaited<ReturnType<typeof createProvider>>} TestProvider */

/** @param {{ issuer: string, page: string }} origins */
export async function createProvider({ issuer, page }) {
  const { privateKey, signing, published } = await createKeys();
  const switches = defaultSwitches();
  const provider = new Provider(issuer, configuration(page, signing, switches));
  provider.use(refuseAsEntra);
  refreshAsEntra(provider);
  /** @param {JWTPayload} claims */
  const sign = (claims) => {
    const jwt = new SignJWT({ iss: issuer, jti: randomUUID(), ...claims }).setProtectedHeader({ alg: "RS256", kid });
    return jwt.setIssuedAt().setExpirationTime("1h").sign(privateKey);
  };
  return {
    listener: provider.callback(),
    issuer,
    keys: { keys: [published] },
    switches,
    reset: () => void Object.assign(switches, defaultSwitches()),
    /**
     * The tokens of a user whom a host such as Teams has signed in.
     * @param {{ user: string, tenantId: string, scope: string }} given
     */
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
