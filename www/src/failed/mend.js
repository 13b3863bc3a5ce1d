// Mends a form by the suggestions that its errors have as data.
// @ts-check

import { offersOf } from "../body/fixes.js";
import { isError } from "../issues.js";
import { buildRequest } from "../request/build.js";

/** @import { Issue } from "graph-shifts" */
/** @import { Form } from "../request/build.js" */

/** More suggestions than a request has issues: one may lead to another, but not without end. */
const MAX_STEPS = 100;

/** The first error whose suggestion leaves no choice, followed. @param {Form} form */
function step(form) {
  for (const issue of buildRequest(form).issues.filter(isError)) {
    const [offer, ...others] = offersOf(form, issue);
    if (offer !== undefined && others.length === 0) return { issue, form: { ...form, ...offer.filled } };
  }
  return undefined;
}

/**
 * @param {Form} form
 * @returns {{ form: Form, mended: Issue[] }} the errors whose suggestions were followed; without one it is the form itself
 */
export function mend(form) {
  /** @type {Issue[]} */
  const mended = [];
  let now = form;
  while (mended.length < MAX_STEPS) {
    const next = step(now);
    if (next === undefined) break;
    mended.push(next.issue);
    now = next.form;
  }
  return { form: now, mended };
}
