// Everything that is known of a failed request: its operation, what is wrong, what Graph meant, and what it should be.
// @ts-check

import { buildRequest } from "../request/build.js";
import { requestDifferences } from "./compare.js";
import { mend } from "./mend.js";
import { explained } from "./read_response.js";

/** @import { Issue } from "graph-shifts" */
/** @import { GraphError } from "graph-shifts/send" */
/** @import { Form } from "../request/build.js" */
/** @import { Line } from "../request/differences.js" */
/** @import { PastedResponse } from "./read_response.js" */
/** @import { Recognised } from "./recognise.js" */

/**
 * @typedef {object} Diagnosis
 * @property {Form} form as it was pasted
 * @property {string[]} notes what of the request the form cannot hold, or holds otherwise
 * @property {Issue[]} issues of the request as it was pasted
 * @property {Form} mendedForm
 * @property {Issue[]} mended the errors whose suggestions were followed
 * @property {Issue[]} rest the issues that are left
 * @property {Line[] | null} differences null if no request results even so
 * @property {{ status: number, error: GraphError | null } | null} response
 */

/**
 * @param {Recognised} recognised
 * @param {PastedResponse | undefined} response
 * @returns {Promise<Diagnosis>}
 */
export async function diagnose({ pasted, path, notes, ...recognised }, response) {
  const { operation, values, text } = recognised;
  const form = { operation, values, text };
  const { form: mendedForm, mended } = mend(form);
  const after = buildRequest(mendedForm);
  const result = after.request ?? after.attempt;
  const sent = { operation, method: pasted.method, url: `https://graph.microsoft.com${path}` };
  return {
    ...{ form, notes, issues: buildRequest(form).issues, mendedForm, mended, rest: after.issues },
    differences: result === null ? null : requestDifferences({ pasted, path, ...recognised }, result),
    response: response === undefined ? null : { status: response.status, error: await explained(response, sent) },
  };
}
