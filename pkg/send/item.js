// One request of a `sendAll` call and its state.
// @ts-check

/**
 * @typedef {object} Item
 * @property {number} index its position among the requests
 * @property {import("./request.js").GraphRequest} request
 * @property {Omit<import("./request.js").Parts, "base" | "team">} parts the rest of them is the lane's
 * @property {import("./lane.js").Lane} lane
 * @property {number} tries how often it was sent
 * @property {number} readyAt when it may be sent again, in milliseconds
 * @property {boolean} hasRenewed whether it was sent again with a renewed token
 * @property {boolean} isUncertain whether an earlier try may have been done
 * @property {boolean} isInFlight whether it was sent and has no response yet
 */

/**
 * @param {Pick<Item, "index" | "request" | "parts" | "lane">} known
 * @returns {Item}
 */
export const itemOf = ({ index, request, parts, lane }) => ({
  index,
  request,
  parts,
  lane,
  tries: 0,
  readyAt: 0,
  hasRenewed: false,
  isUncertain: false,
  isInFlight: false,
});
