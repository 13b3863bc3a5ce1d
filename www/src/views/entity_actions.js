// The buttons beside an object of a response: open it, change it, delete it, decide it, copy its id.
// @ts-check

import { copyButton } from "../dom/copy_button.js";
import { element } from "../dom/element.js";
import { actionsOn, formFor } from "../entities.js";

/** @import { Entity } from "../entities.js" */
/** @import { FieldValues } from "../form/options.js" */
/** @import { Operation } from "../operations.js" */

/** @typedef {(operation: Operation, form: { values: FieldValues, text: string }) => void} OpenForm */

/**
 * @param {Entity} entity
 * @param {{ operation: Operation, values: FieldValues }} of the operation that returned it, and the values of its form
 * @param {OpenForm} open fills the form; only Send sends it
 */
export function entityActions(entity, { operation, values }, open) {
  const buttons = actionsOn(operation, entity).map(({ name, operation: other }) =>
    element(
      "fluent-button",
      { appearance: "subtle", size: "small", onclick: () => open(other, formFor(other, entity, values)) },
      name,
      element("span", { class: "visually-hidden" }, ` ${entity.id}`),
    ),
  );
  return element(
    "div",
    { class: "entity-actions" },
    ...buttons,
    copyButton(`the id ${entity.id}`, () => entity.id, "Copy id"),
  );
}
