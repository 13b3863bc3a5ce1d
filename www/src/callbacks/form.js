// The form of a change: the example of an operation that makes it.
// @ts-check

import { examplesOf } from "../examples/examples.js";
import { operationNamed } from "../operations.js";

/** @import { Form } from "../request/build.js" */
/** @import { Registration, Write } from "./changes.js" */

/** @param {Write | Registration} change @returns {Form} */
export function formOf({ title, operation: name, ...rest }) {
  const { example: wanted, values = {} } = /** @type {Partial<Write>} */ (rest);
  const operation = operationNamed(name);
  const example = operation && examplesOf(operation).find((one) => wanted === undefined || one.title === wanted);
  if (operation === undefined || example === undefined) throw new Error(`no example of ${name} fits "${title}"`);
  return { operation, values: { ...example.values, ...values }, text: example.text };
}

/** The form with this secret, if it registers an integration. @param {Form} form @param {string} secret @returns {Form} */
export function withSecret(form, secret) {
  if (form.operation.name !== "createWorkforceIntegration") return form;
  const body = JSON.parse(form.text);
  return { ...form, text: JSON.stringify({ ...body, encryption: { ...body.encryption, secret } }) };
}
