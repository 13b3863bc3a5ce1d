// What the aids of the body's editor ask the page for.
// @ts-check

import { Facet } from "@codemirror/state";

/** @import { Issue } from "graph-shifts" */

/**
 * @typedef {object} BodyContext
 * @property {() => string} operationName
 * @property {() => Promise<Zone>} zone the time zone in which date-times are chosen
 * @property {() => Issue[]} issues of the text as it is
 * @property {(text: string) => void} announce shows a text below the body and has screen readers say it
 *
 * @typedef {{ name: string, remark: string }} Zone `remark` says whose it is
 */

/** @type {BodyContext} */
const NOTHING = {
  operationName: () => "",
  zone: () => Promise.resolve({ name: "UTC", remark: "UTC" }),
  issues: () => [],
  announce() {},
};

/** @type {Facet<BodyContext, BodyContext>} */
export const bodyContext = Facet.define({ combine: (given) => given[0] ?? NOTHING });
