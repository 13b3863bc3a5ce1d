// The error of wrong dates, times and time zones, and of wall times that are not one instant.
// @ts-check

/** @typedef {import("../time.js").ShiftsTimeError} DeclaredError */
/** @typedef {DeclaredError["path"]} Path */
/** What an error is about. @typedef {Pick<DeclaredError, "code" | "path"> & Partial<Pick<DeclaredError, "earlier" | "later">>} Facts */
/** A printed message. @typedef {{ code: DeclaredError["code"], message: string, expected?: string, suggestion?: string }} Message */

/** @implements {DeclaredError} */
export class ShiftsTimeError extends RangeError {
  // Declared, so that they are own members whatever objects inherit.
  code;
  path;
  earlier;
  later;

  /** @param {string} message what is wrong, after the path @param {Facts} facts */
  constructor(message, { code, path, earlier, later }) {
    super(`${written(path)} ${message}`);
    this.code = code;
    this.path = path;
    this.earlier = earlier;
    this.later = later;
  }

  /** @returns {"ShiftsTimeError"} */
  get name() {
    return "ShiftsTimeError";
  }
}

/** The error of a printed message. @param {Message} message @param {Path} path */
export function errorOf({ code, message, expected, suggestion }, path) {
  const more = suggestion ? `; ${suggestion}` : expected ? `, ${expected}` : "";
  return new ShiftsTimeError(message + more, { code, path });
}

/** @param {Path} path */
export const outOfRange = (path) => new ShiftsTimeError("is outside of the years 1 to 9999", { code: "out_of_range", path });

/** A path as JavaScript writes it: `activities[1].startDateTime`. @param {Path} path */
const written = (path) =>
  path.map((step, index) => (typeof step === "number" ? `[${step}]` : index ? `.${step}` : step)).join("");
