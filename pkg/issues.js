// @ts-check
// The issues of the last call into the module.
import * as instance from "./instance.js";
import { hidden } from "./stringify.js";

/** What a caller gave: a value, JSON text, or its bytes. @typedef {"value" | "string" | "bytes"} Form */

/**
 * The issues of the last call. Those of a value have no place in a text, those of text count it in UTF-16 units, those of bytes in bytes.
 *
 * @param {unknown} value what was written as JSON, in which JSON may hide something
 * @param {Form} form
 */
export function issuesOf(value, form) {
  if (!instance.found()) return [];
  const places = hidden(value, instance.possiblyHidden());
  if (places.length) instance.setHidden(places);
  return instance.issues(form !== "value", form === "string");
}
