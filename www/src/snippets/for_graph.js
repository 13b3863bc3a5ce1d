// The form as it is for Microsoft Graph: others cannot reach the mock of this page.
// @ts-check

import { buildRequest } from "../request/build.js";

/** @import { Built, Form } from "../request/build.js" */

const LOOPBACK = /^https?:\/\/(localhost|127\.0\.0\.1|\[::1\])(?=[:/]|$)/i;

/**
 * @template {Form} F
 * @param {F} form
 * @returns {F} without an address on this machine
 */
export const formForGraph = (form) =>
  LOOPBACK.test(String(form.values.baseUrl ?? "")) ? { ...form, values: { ...form.values, baseUrl: "" } } : form;

/**
 * The request, or what it would be with its errors.
 * @param {Form & Pick<Built, "request" | "attempt">} now
 */
export function requestForGraph(now) {
  const form = formForGraph(now);
  const { request, attempt } = form === now ? now : buildRequest(form);
  return request ?? attempt;
}
