// The package as the tests call it: with any operation, and with any input.
import type { GraphRequest, Issue, Json, Operation, Schema, Tried } from "graph-shifts";
import type * as sending from "graph-shifts/send";
import type * as shifts from "graph-shifts";
import type * as testing from "graph-shifts/testing";

/** All that the entries of the package export. */
export type Package = typeof shifts & typeof sending & typeof testing;

/** Any operation; the members of a body are there if it has one. */
export interface AnyOperation extends Operation<unknown, unknown>, Schema<unknown> {
  fromJson(input: unknown, json: Json): GraphRequest<unknown>;
}

/** The operations by name. */
export type Operations = Record<string, AnyOperation>;

/** The result of a call in the shape of `.try`. */
export type Outcome = Tried<unknown> | { request: GraphRequest<unknown>; issues?: undefined; warnings?: Issue[] };
