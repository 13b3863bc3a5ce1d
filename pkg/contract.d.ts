// What operations have in common: requests, answers, issues, errors.
import type { Code } from "./generated/codes.js";

/** A request that Graph accepts as far as its pages tell. Hand it to `fetch` with your `Authorization` header. */
export interface GraphRequest<Answer> {
  /** The operation's name. */
  operation: string;
  /** The verb. */
  method: Method;
  /** The absolute url. */
  url: string;
  /** The headers, without `Authorization`. */
  headers: Record<string, string>;
  /** The body as JSON text, where the operation has one. */
  body?: string;
  /** What may be wrong with it all the same. */
  warnings: Issue[];
  /** The type of the response. It is no property: nothing is there at run time. */
  readonly [answer]?: Answer;
}

declare const answer: unique symbol;

/** A verb of HTTP. */
export type Method = "GET" | "POST" | "PUT" | "PATCH" | "DELETE";

/** A page of a list, as Graph answers it. */
export interface Collection<Entity> {
  /** What the list holds, as far as this page goes. */
  value: Entity[];
  /** The url of the next page, where there is one. Fetch it as it is, with the same headers. */
  "@odata.nextLink"?: string | undefined;
  /** What the answer describes. */
  "@odata.context"?: string | undefined;
  /** How many the list holds, where the service counts them. */
  "@odata.count"?: number | undefined;
}

/** One way in which a value differs from Microsoft's pages. It never repeats the value it was given. */
export interface Issue {
  /** What kind of difference. */
  code: Code;
  /** Where, from the root of what was given: `["body", "sharedOpenShift", "endDateTime"]`. */
  path: Array<string | number>;
  /** The difference in words. */
  message: string;
  /** Errors refuse the request; warnings come with it. */
  severity: "error" | "warning";
  /** What would have been right. */
  expected?: string;
  /** What to do. */
  suggestion?: string;
  /** The page that says so. */
  source?: string;
  /** Where it begins in JSON text: UTF-16 units of a string, bytes of bytes. */
  offset?: number;
  /** How long it is there; an object or list is shown by its opening bracket, and a visible sign that is escaped counts as one. */
  length?: number;
}

/** What `.try` gives: a request, or the issues that refuse it. */
export type Tried<Answer> =
  | { request: GraphRequest<Answer>; issues?: undefined }
  | { issues: Issue[]; warnings: Issue[]; request?: undefined };

/** JSON text or its bytes in UTF-8. */
export type Json = string | ArrayBuffer | ArrayBufferView;

/** Permissions, least privileged first. */
export interface Permissions {
  /** For a token of a user. */
  readonly delegated: readonly [string, ...string[]];
  /** For a token of an application; empty where Microsoft supports none. */
  readonly application: readonly string[];
}

/** A schema for every library that speaks Standard Schema (https://standardschema.dev). */
export interface StandardSchema<Body> {
  readonly version: 1;
  readonly vendor: "graph-shifts";
  /** Errors only; a good value is given back as it is. */
  readonly validate: (value: unknown) => { value: Body; issues?: undefined } | { issues: ReadonlyArray<Issue> };
  readonly types?: { readonly input: Body; readonly output: Body } | undefined;
}

/** A shape of bodies as a schema, for forms and editors. */
export interface Schema<Body> {
  /** Errors and warnings of a value. Never throws for data. */
  check(value: unknown): Issue[];
  /** Errors and warnings of a value's JSON text, each with its place. Never throws for data. */
  checkJson(json: Json): Issue[];
  readonly "~standard": StandardSchema<Body>;
}

/** What every operation has beside being called. */
export interface OperationMembers {
  /** The verb. */
  readonly method: Method;
  /** The path below the base url, with `{name}` for each parameter. */
  readonly path: string;
  /** The names of the path's parameters. */
  readonly parameters: readonly string[];
  /** The names of the options. */
  readonly options: readonly string[];
  /** What the access token needs. */
  readonly permissions: Permissions;
  /** Microsoft's page. */
  readonly page: string;
}

/** An operation without a body. */
export interface Operation<Input, Answer> extends OperationMembers {
  /** Builds the request. @throws {ShiftsValidationError} with every error at once */
  (input: Input): GraphRequest<Answer>;
  /** Builds the request, or gives the issues. Never throws for data. */
  try(input: Input): Tried<Answer>;
}

/** An operation with a body, which is a schema of it too. */
export interface BodyOperation<Input extends { body?: unknown }, Body, Answer> extends Operation<Input, Answer>, Schema<Body> {
  /** Builds the request from a body that is JSON already. @throws {ShiftsValidationError} with every error at once */
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
  /** Builds the request from a body that is JSON already. @throws {ShiftsValidationError} with every error at once */
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
  /** The warnings beside them. */
  readonly warnings: Issue[];
}

/**
 * WebAssembly cannot be compiled here, where a page's Content-Security-Policy lacks `'wasm-unsafe-eval'` for instance. It is thrown by
 * the first call, never by the import; `graph-shifts/js` does without WebAssembly.
 */
export declare class ShiftsWebAssemblyError extends Error {
  readonly name: "ShiftsWebAssemblyError";
}

/** A fault of this library. The next call starts afresh. */
export declare class ShiftsInternalError extends Error {
  readonly name: "ShiftsInternalError";
}

// Makes `answer` private: without it, TypeScript exports every declaration of this file.
export {};
