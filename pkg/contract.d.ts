// The types that operations have in common: requests, issues, schemas, errors.
import type { Code } from "./generated/codes.js";

/** A request that Graph accepts as far as its documentation says. Pass it to `fetch` with your `Authorization` header. */
export interface GraphRequest<Answer> {
  /** The operation's name. */
  operation: string;
  /** The HTTP method. */
  method: Method;
  /** The absolute URL. */
  url: string;
  /** The headers, without `Authorization`. */
  headers: Record<string, string>;
  /** The body as JSON text, where the operation has one. */
  body?: string;
  /** What may be wrong with it; warnings do not refuse the request. */
  warnings: Issue[];
  /** The type of the response. It is no property: nothing is there at run time. */
  readonly [answer]?: Answer;
}

declare const answer: unique symbol;

/** An HTTP method. */
export type Method = "GET" | "POST" | "PUT" | "PATCH" | "DELETE";

/** A page of a list, as Graph returns it. */
export interface Collection<Entity> {
  /** The entities of this page. */
  value: Entity[];
  /** The URL of the next page, if there is one. Fetch it as it is, with the same headers. */
  "@odata.nextLink"?: string | undefined;
  /** The context of the response. */
  "@odata.context"?: string | undefined;
  /** The number of entities in the list, if the service counts them. */
  "@odata.count"?: number | undefined;
}

/** One way in which a value differs from Microsoft's documentation. It never repeats the value. */
export interface Issue {
  /** The kind of issue. */
  code: Code;
  /** The path from the root of the input: `["body", "sharedOpenShift", "endDateTime"]`; `.check` starts at the body. */
  path: Array<string | number>;
  /** What is wrong, as a continuation of the path: lower case, no full stop. */
  message: string;
  /** Errors refuse the request; warnings come with it. */
  severity: "error" | "warning";
  /** What would have been right. */
  expected?: string;
  /** What to do. */
  suggestion?: string;
  /** The suggestion as data: each is one way to follow it. Absent if only the author can, who knows the right value. */
  fixes?: Fix[];
  /** Microsoft's page that says so. */
  source?: string;
  /** Where it begins in JSON text: in UTF-16 units of a string, in bytes of bytes. Absent for values and outside the body. */
  offset?: number;
  /** Its length there, in the same unit; of an object or an array, only the opening bracket counts. */
  length?: number;
}

/**
 * One change of the input that does what an issue suggests, at the issue's path or, for `clear`, at its own:
 * - `move`: what is there belongs at another path, under another name or in another object, which may have to be created.
 * - `replace`: its value should be this one.
 * - `remove`: leave it out.
 * - `clear`: set what is at `at` to null, such as one of two versions.
 */
export type Fix =
  | { op: "move"; to: Array<string | number> }
  | { op: "replace"; value: string }
  | { op: "remove" }
  | { op: "clear"; at: Array<string | number> };

/** The result of `.try`: a request, or the issues that refuse it. */
export type Tried<Answer> =
  | { request: GraphRequest<Answer>; issues?: undefined }
  | { issues: Issue[]; warnings: Issue[]; request?: undefined };

/** JSON text, or its bytes in UTF-8. */
export type Json = string | ArrayBuffer | ArrayBufferView;

/** Permissions, least privileged first. */
export interface Permissions {
  /** For a delegated token. */
  readonly delegated: readonly [string, ...string[]];
  /** For an app-only token; empty if Microsoft supports none. */
  readonly application: readonly string[];
}

/** A schema for every library that speaks Standard Schema (https://standardschema.dev). */
export interface StandardSchema<Body> {
  readonly version: 1;
  readonly vendor: "graph-shifts";
  /** Reports errors only; returns a good value as it is. */
  readonly validate: (value: unknown) => { value: Body; issues?: undefined } | { issues: ReadonlyArray<Issue> };
  readonly types?: { readonly input: Body; readonly output: Body } | undefined;
}

/** A type that bodies contain, as a schema for forms and editors. */
export interface Schema<Body> {
  /** Errors and warnings of a value. Never throws for data. */
  check(value: unknown): Issue[];
  /** Errors and warnings of a value's JSON text, each with its place. Never throws for data. */
  checkJson(json: Json): Issue[];
  readonly "~standard": StandardSchema<Body>;
}

/** The members of every operation. */
export interface OperationMembers {
  /** The HTTP method. */
  readonly method: Method;
  /** The path below the base URL, with `{name}` for each parameter. */
  readonly path: string;
  /** The names of the path's parameters. */
  readonly parameters: readonly string[];
  /** The names of the options. */
  readonly options: readonly string[];
  /** The permissions that the access token needs. */
  readonly permissions: Permissions;
  /** Microsoft's page. */
  readonly page: string;
}

/** An operation without a body. */
export interface Operation<Input, Answer> extends OperationMembers {
  /** Builds the request. @throws {ShiftsValidationError} with every error at once */
  (input: Input): GraphRequest<Answer>;
  /** Builds the request, or returns the issues. Never throws for data. */
  try(input: Input): Tried<Answer>;
}

/** An operation with a body; it is also a schema of that body. */
export interface BodyOperation<Input extends { body?: unknown }, Body, Answer> extends Operation<Input, Answer>, Schema<Body> {
  /** Builds the request from a body that is JSON text already. @throws {ShiftsValidationError} with every error at once */
  fromJson(input: Omit<Input, "body">, json: Json): GraphRequest<Answer>;
}

/** The response to an operation with `returnRepresentation`: the entity for `true`, nothing for `false` and `undefined`, either for `boolean`. */
export type Representation<Entity, Returned extends boolean | undefined> = Returned extends true ? Entity : undefined;

/** An operation with a body whose response is empty, or the entity with `returnRepresentation: true`. */
export interface RepresentationOperation<Input extends { body: unknown }, Body, Entity> extends OperationMembers, Schema<Body> {
  /** Builds the request. @throws {ShiftsValidationError} with every error at once */
  <Returned extends boolean | undefined = undefined>(
    input: Input & { returnRepresentation?: Returned },
  ): GraphRequest<Representation<Entity, Returned>>;
  /** Builds the request, or returns the issues. Never throws for data. */
  try<Returned extends boolean | undefined = undefined>(
    input: Input & { returnRepresentation?: Returned },
  ): Tried<Representation<Entity, Returned>>;
  /** Builds the request from a body that is JSON text already. @throws {ShiftsValidationError} with every error at once */
  fromJson<Returned extends boolean | undefined = undefined>(
    input: Omit<Input, "body"> & { returnRepresentation?: Returned },
    json: Json,
  ): GraphRequest<Representation<Entity, Returned>>;
}

/** Every error of an input at once. Its message names the operation and the first ten. */
export declare class ShiftsValidationError extends Error {
  readonly name: "ShiftsValidationError";
  /** The operation's name. */
  readonly operation: string;
  /** The errors, in the order of the text. */
  readonly issues: Issue[];
  /** The warnings found with them. */
  readonly warnings: Issue[];
}

/**
 * WebAssembly cannot be compiled here, for example because a page's Content-Security-Policy lacks `'wasm-unsafe-eval'`. Thrown by the
 * first call, never by the import. `graph-shifts/js` works without WebAssembly.
 */
export declare class ShiftsWebAssemblyError extends Error {
  readonly name: "ShiftsWebAssemblyError";
}

/** A fault of this library. The next call starts with a fresh instance. */
export declare class ShiftsInternalError extends Error {
  readonly name: "ShiftsInternalError";
}

// Makes `answer` private: without it, TypeScript exports every declaration of this file.
export {};
