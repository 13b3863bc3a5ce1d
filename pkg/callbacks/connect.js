// Whether a registration is welcome.
// @ts-check
import { isVerdict } from "./verdict.js";

/** @typedef {import("./context.js").Context} Context */

/**
 * Whatever goes wrong refuses.
 * @param {Context} context
 * @param {import("../callbacks.js").Connect} call
 * @returns {Promise<{ isWelcome: boolean, by: "handler" | "library" }>}
 */
export async function welcomed({ settings, deadline, fault }, call) {
  const { connect, tenants } = settings;
  if (tenants && !tenants.has(call.tenantId.toLowerCase())) return { isWelcome: false, by: "library" };
  if (!connect) return { isWelcome: true, by: "library" };
  const asked = async () => {
    const verdict = await connect(call);
    if (verdict === undefined) return true;
    if (isVerdict(verdict) && "approved" in verdict) return verdict.approved;
    throw new TypeError("connect must return nothing, or what approve or refuse returns");
  };
  const failed = (/** @type {unknown} */ error) => {
    fault("connect", error, call);
    return false;
  };
  const isWelcome = await Promise.race([asked().catch(failed), deadline.reached.then(() => false)]);
  return { isWelcome, by: "handler" };
}
