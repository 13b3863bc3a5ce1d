// Reads the flags of an answer, in types.
import type { Flag } from "./generated/shifts.js";

/**
 * The members in a flags text of an answer, in any casing; `none` is the empty list. A member that is newer than this library
 * stays as the answer has it.
 *
 * ```js
 * flags("shift,swapRequest"); // ["shift", "swapRequest"]
 * ```
 */
export declare function flags<Member extends string = Flag>(text: string | null | undefined): Array<Exclude<Member, "none">>;
