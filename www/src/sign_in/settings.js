// The sign-in provider and the Graph that www/.env configures, as www/.env.example explains.
// @ts-check

const MICROSOFTS_LOGIN = "https://login.microsoftonline.com";

/** The public cloud and the national clouds; MSAL knows them too. */
const MICROSOFTS_LOGINS = ["login.microsoftonline.com", "login.microsoftonline.us", "login.partner.microsoftonline.cn"];

const MICROSOFTS_GRAPH = "https://graph.microsoft.com";

/**
 * @typedef {object} Settings
 * @property {string} clientId
 * @property {string} authority
 * @property {boolean} isMicrosofts whether the authority is Entra, in any cloud
 * @property {string} graph the origin of Graph
 */

/**
 * @param {Record<string, string | undefined>} environment
 * @returns {Settings | null} null if the page has no sign-in
 */
export function settingsOf({ VITE_CLIENT_ID, VITE_TENANT, VITE_AUTHORITY, VITE_GRAPH }) {
  if (!VITE_CLIENT_ID) return null;
  const authority = VITE_AUTHORITY || `${MICROSOFTS_LOGIN}/${VITE_TENANT || "organizations"}`;
  return {
    clientId: VITE_CLIENT_ID,
    authority,
    isMicrosofts: MICROSOFTS_LOGINS.includes(new URL(authority).host),
    graph: new URL(VITE_GRAPH || MICROSOFTS_GRAPH).origin,
  };
}
