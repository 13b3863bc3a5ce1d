// The type of `flags`.
import type { Flag } from "./generated/shifts.js";

/**
 * The members of a set of flags as a response has it, in any casing; `none` is the empty array. A member that is newer than this library
 * stays as the response has it.
 *
 * ```js
 * flags("shift,swapRequest"); // ["shift", "swapRequest"]
 * ```
 */
export declare function flags<Member extends string = Flag>(text: string | null | undefined): Array<Exclude<Member, "none">>;
