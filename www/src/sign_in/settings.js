// With whom the page signs in, and to which Graph it sends then: www/.env, as www/.env.example explains it.

const MICROSOFTS_LOGIN = "https://login.microsoftonline.com";
/** Of the public cloud and the national ones; MSAL knows them too. */
const MICROSOFTS_LOGINS = ["login.microsoftonline.com", "login.microsoftonline.us", "login.partner.microsoftonline.cn"];

const MICROSOFTS_GRAPH = "https://graph.microsoft.com";

/**
 * @typedef {object} Settings
 * @property {string} clientId
 * @property {string} authority
 * @property {boolean} isMicrosofts whether the authority is Entra, in whatever cloud
 * @property {string} graph the origin of Graph
 */

/**
 * @param {Record<string, string | undefined>} environment
 * @returns {Settings | null} null where the page has no sign-in
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
