// The types of the files of facts.

/** A type or the parameters of an action, as Microsoft's schema has it. */
export interface ShapeFacts {
  base?: string;
  properties: Record<string, { type: string; collection?: boolean; nullable?: boolean; computed?: boolean }>;
}

/** An enumeration: its members with their numbers. */
export interface EnumFacts {
  flags?: boolean;
  members: Record<string, number>;
  afterUnknownFutureValue?: string[];
}

export interface OperationFacts {
  id: string;
  method: string;
  path: string;
  body: { type?: string; action?: string } | null;
}

export interface NamedProperties {
  of: string;
  properties: string[];
}

export interface NamedProperty {
  of: string;
  property: string;
}

/** The properties of a type that hold its draft and its shared version. */
export interface Versions {
  of: string;
  draft: string;
  shared: string;
}

/** The paths of the two properties of a type of which one ends after the other starts. */
export interface Ends {
  of: string;
  start: string[];
  end: string[];
}

/** The limits of a length, in seconds. */
export interface Limits {
  least: number;
  most: number;
}

export type Form = "create" | "replace" | "change";

export interface Rules {
  forms: Record<Form, string[]>;
  required: NamedProperties[];
  advised: NamedProperties[];
  neverNull: NamedProperties[];
  readOnly: NamedProperties[];
  writtenThoughComputed: NamedProperties[];
  beyondSchema: NamedProperties[];
  least: Array<NamedProperty & { number: number }>;
  anyCasing: { enums: string[] };
  upperFirst: { enums: string[] };
  notReturned: NamedProperty;
  notEmpty: NamedProperty;
  timeZones: NamedProperty;
  versions: Versions[];
  ends: Ends[];
  lengths: Array<{ of: string; versions: string[]; seconds: Limits }>;
}
