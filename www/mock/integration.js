// The workforce integration that is played for the mock, by the same rules as the edge worker.
// @ts-check

import { approve, handleCallbacks, refuse } from "graph-shifts/callbacks";
import { rules } from "../seed/rules.js";
import { objectionTo, rulesOf } from "../worker/src/callbacks/rules.js";

/**
 * @param {() => string[]} secrets of the integrations that are registered
 * @returns {(request: Request) => Promise<Response>}
 */
export const createIntegration = (secrets) =>
  handleCallbacks({
    secret: secrets,
    update({ items }) {
      const objection = objectionTo(items, rulesOf(rules));
      return objection === undefined ? approve() : refuse({ message: objection });
    },
  });
