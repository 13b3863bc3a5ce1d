// The type of `received`.
import type { Issue } from "./contract.js";
import type { CallbackTypes } from "./generated/callbacks.js";

/**
 * Checks an entity that Shifts sent in a callback, after `JSON.parse`. Nothing is required and nothing is left out: an entity of a callback
 * may have read-only and undocumented properties, both versions of a shift or none. Never throws for data.
 *
 * @param type Graph's name of its type, such as `swapShiftsChangeRequest`
 * @throws {TypeError} for a type that callbacks do not carry
 * @example received("shift", { sharedShift: { theme: "Blue" } }).value // { sharedShift: { theme: "blue" } }
 */
export declare function received<Type extends keyof CallbackTypes>(type: Type, value: unknown): Received<CallbackTypes[Type]>;

/** An entity of a callback, checked. */
export interface Received<Entity> {
  /**
   * The entity with the members of enumerations in Graph's spelling: the given value if they have it already, else a copy. It has its type as far
   * as Shifts keeps to the documentation; `warnings` report where it does not.
   */
  value: Entity;
  /** Where the entity differs from the documentation. An issue of severity `error` means that it is no JSON, or too large, and was not checked. */
  warnings: Issue[];
}
