// A way from an input to a request for a peer that only checks a body: its issues become warnings or are thrown.
// @ts-check
import { requests } from "./requests.js";

/** @typedef {import("./requests.js").Kind} Kind */

/**
 * A library, or code by hand, that checks bodies.
 *
 * @template Failure
 * @typedef {object} Peer
 * @property {(kind: Kind, body: unknown) => Failure | undefined} check `undefined` for a good body
 * @property {(failure: Failure) => readonly string[]} paths where the issues are, in dots
 * @property {(failure: Failure) => Error} error
 */

/** The members whose issues are warnings: Microsoft's own example breaks their rules. */
const WARNED = new Set(["encryption.secret", "url"]);

/**
 * @template Failure
 * @param {Peer<Failure>} peer
 * @param {Kind} kind
 * @returns {(input: import("../inputs.js").Input) => import("./requests.js").Request}
 */
export const way = (peer, kind) => (input) => {
  const failure = peer.check(kind, input.body);
  if (failure === undefined) return requests[kind](input, []);
  const paths = peer.paths(failure);
  if (!paths.every((path) => WARNED.has(path))) throw peer.error(failure);
  return requests[kind](
    input,
    paths.map((path) => ({ path: ["body", ...path.split(".")] })),
  );
};
