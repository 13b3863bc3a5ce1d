// The errors that are thrown: the user's, with every issue, the place's and ours.

const MOST_TOLD = 10;

/** Every error of an input at once. */
export class ShiftsValidationError extends Error {
  constructor(operation, issues, warnings) {
    const told = issues.slice(0, MOST_TOLD).map(({ path, message }) => `${place(path)} ${message}`.trimStart());
    const more = issues.length > MOST_TOLD ? [`and ${issues.length - MOST_TOLD} more`] : [];
    super(`${operation}: ${[...told, ...more].join("; ")}`);
    this.operation = operation;
    this.issues = issues;
    this.warnings = warnings;
  }

  get name() {
    return "ShiftsValidationError";
  }
}

/** WebAssembly cannot be compiled where the library runs. */
export class ShiftsWebAssemblyError extends Error {
  get name() {
    return "ShiftsWebAssemblyError";
  }
}

/** A fault of this library. */
export class ShiftsInternalError extends Error {
  get name() {
    return "ShiftsInternalError";
  }
}

/** A path in JavaScript's own spelling: `body.sharedOpenShift.activities[1]`. */
function place(path) {
  return path.map((step, index) => (typeof step === "number" ? `[${step}]` : index ? `.${step}` : step)).join("");
}
