// The types of the judge: what a body may hold, a body's parts, and the ways to break it.
import type { Code } from "graph-shifts";
import type { Ends, Form, Versions } from "../facts/facts.js";
import type { Chance } from "./chance.js";
import type { Good } from "./good.js";

export interface Property {
  name: string;
  type: string;
  collection: boolean;
  required: boolean;
  nullable: boolean;
  readOnly: boolean;
  least?: number;
  /** Whether it holds the name of a time zone. */
  zone: boolean;
  /** Whether an empty string is refused. */
  notEmpty: boolean;
}

/** A type with all that it inherits. */
export interface Type {
  name: string;
  properties: Map<string, Property>;
  /** The properties of responses that the schema does not have. */
  beyond: Set<string>;
  versions?: Versions;
  ends?: Ends;
  /** A property that the service never returns. */
  notReturned?: string;
}

export type Types = Record<string, Type>;

/** An operation with a body. */
export interface BodyOperation {
  id: string;
  of: Type;
  form: Form;
}

export type JsonObject = Record<string, unknown>;

export type Path = Array<string | number>;

/** An object of a body. */
export interface Held {
  value: JsonObject;
  of: Type;
  path: Path;
}

/** A place of a body that holds a value. */
export interface Slot {
  /** The object or list that holds the value. */
  holder: JsonObject;
  /** Its key; of a list, its index. */
  key: string | number;
  /** The property that belongs there. */
  property: Property;
  /** The type and the property, `shift.userId`; of an item of a list, `schedulingGroup.userIds[]`. */
  name: string;
  /** The path from the body. */
  path: Path;
}

/** The objects and places of a body, outermost first. */
export interface Found {
  objects: [Held, ...Held[]];
  slots: Slot[];
}

/** The place where a body was broken, and the new body if it was replaced whole. */
export interface Broken {
  path: Path;
  name: string;
  body?: unknown;
}

/** Breaks a body in one place; undefined if the body has no place for it. */
export type Break = (found: Found, chance: Chance, more: { form: Form; good: Good }) => Broken | undefined;

/** A way to break a body: the codes that may report it, and whether the issue may have another path. */
export interface Kind {
  codes: Code[];
  anywhere?: boolean;
  make: Break;
}
