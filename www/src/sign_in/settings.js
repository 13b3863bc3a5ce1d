// With whom the page signs in, and to which Graph it sends then: www/.env, as www/.env.example explains it.

const MICROSOFTS_LOGIN = "https://login.microsoftonline.com";
const MICROSOFTS_GRAPH = "https://graph.microsoft.com";

/**
 * @typedef {object} Settings
 * @property {string} clientId
 * @property {string} authority
 * @property {boolean} isMicrosofts whether the authority is one of Microsoft's public cloud
 * @property {string} graph the origin of Graph
 */

/**
 * @param {Record<string, string | undefined>} environment
 * @returns {Settings | null} null where the page has no sign-in
 */
export function settingsOf({ VITE_CLIENT_ID, VITE_TENANT, VITE_AUTHORITY, VITE_GRAPH }) {
  if (!VITE_CLIENT_ID) return null;
  return {
    clientId: VITE_CLIENT_ID,
    authority: VITE_AUTHORITY || `${MICROSOFTS_LOGIN}/${VITE_TENANT || "organizations"}`,
    isMicrosofts: !VITE_AUTHORITY,
    graph: new URL(VITE_GRAPH || MICROSOFTS_GRAPH).origin,
  };
}
