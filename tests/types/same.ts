// What these cases say of types.
import type { GraphRequest } from "graph-shifts";

/** Both types are the same, neither `any`. */
export type Same<A, B> = (<T>() => T extends A ? 1 : 2) extends <T>() => T extends B ? 1 : 2 ? true : false;

/** The answer that a request has. */
export type AnswerOf<Request> = Request extends GraphRequest<infer Answer> ? Answer : never;

/** Does not compile where the types differ. */
export declare function same<A, B>(yes: Same<A, B>): void;

/** Does not compile where there is a name, which the compiler then tells. */
export declare function none<Name extends never>(): Name;

/** Gives a value of a type. */
export declare function some<T>(): T;
