// What a signed-in user can do about a refusal, beside what Graph says.

import { scopesOf } from "./sign_in.js";

const ADVICE = {
  401: () => "Send once more: a new token is taken then. Is that refused too, sign in again.",
  403: (operation) =>
    `The token must hold ${scopesOf(operation).join(" and ")}, to which an administrator can consent, ` +
    "and the team must let the user do this.",
};

/** Undefined where there is none. */
export const adviceFor = ({ status }, operation) => ADVICE[status]?.(operation);
