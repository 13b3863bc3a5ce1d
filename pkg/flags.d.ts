// Reads the flags of an answer, in types.
import type { EligibilityFilteringEnabledEntities, WorkforceIntegrationSupportedEntities } from "./shifts.js";

/** A member of some set of flags. One that is newer than this library is there too, as the answer has it. */
export type Flag = Exclude<WorkforceIntegrationSupportedEntities | EligibilityFilteringEnabledEntities, "none">;

/**
 * The members in a flags text of an answer, in any casing; `none` is the empty list. A member that is not known stays as it is given.
 *
 * ```js
 * flags("shift,swapRequest"); // ["shift", "swapRequest"]
 * ```
 */
export declare function flags<Member extends string = Flag>(text: string | null | undefined): Member[];
