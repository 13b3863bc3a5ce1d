// The types of the vectors: files, cases as written, and cases with the common parts filled in.
import type { Code, Issue } from "graph-shifts";

/** A text, or how to build a long one. */
export type Text = string | { repeat: [string, number]; concat?: undefined } | { concat: Text[]; repeat?: undefined };

export interface ExpectedRequest {
  method: string;
  url: string;
  headers: Record<string, string>;
  body?: unknown;
  bodyText?: string;
}

export interface ExpectedIssue {
  code: Code;
  path?: Issue["path"];
  expects?: string;
  suggests?: string | null;
  offset?: number;
  length?: number;
}

interface Expected {
  why: string;
  operation: string;
  example?: string;
  source?: string;
  issues?: ExpectedIssue[];
  issuesAmong?: Code[];
  warnings?: ExpectedIssue[];
  warningsOfBody?: ExpectedIssue[];
}

export type Input = { allow?: Code[] } & Record<string, unknown>;

/** A case as written. */
export interface Given extends Expected {
  input?: Input;
  inputJson?: string;
  json?: Text;
  bytes?: string;
  request?: Partial<ExpectedRequest>;
}

export interface VectorsFile {
  name: string;
  common?: Record<string, { input?: Input; request?: Partial<ExpectedRequest> }>;
  cases: Given[];
  /** In the place of cases of operations: entities that Shifts sends in callbacks. */
  received?: ReceivedCase[];
}

/** An entity that Shifts sends in a callback. */
export interface ReceivedCase {
  why: string;
  source?: string;
  /** Graph's name of its type. */
  type: string;
  value?: unknown;
  json?: Text;
  becomes?: unknown;
  becomesText?: string;
  errors?: ExpectedIssue[];
  warnings?: ExpectedIssue[];
}

/** A case with the common parts filled in: the input without its body, and the body as a value, text or bytes. */
export interface Case extends Expected {
  file: string;
  input: Input;
  body?: unknown;
  text?: string;
  bytes?: Uint8Array<ArrayBuffer>;
  request?: ExpectedRequest;
}
