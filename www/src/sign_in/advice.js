// What a signed-in user can do about a refusal, beside what Graph says.

import { scopesOf } from "./sign_in.js";

const ADVICE = {
  401: () => "Graph does not take this token. Sign out and sign in again, and send once more.",
  403: (operation) =>
    `The token must hold ${scopesOf(operation).join(" and ")}, to which an administrator can consent, and the user must be allowed to do this in the team.`,
};

/** Undefined where there is none. */
export const adviceFor = ({ status }, operation) => ADVICE[status]?.(operation);
