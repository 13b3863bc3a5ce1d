// The results of a read: each question is put to the handler alone, so that it has the response to it and not to another one.
// @ts-check
import { ask, orLate } from "./ask.js";
import { FAILED, LATE, resultOfQuestion } from "./results.js";

/**
 * @param {import("./ask.js").Context} context
 * @param {import("../callbacks.js").Read} call
 */
export const answered = (context, call) =>
  Promise.all(
    call.items.map((question) =>
      orLate(context.deadline, ask(context, "read", { ...call, items: [question] }, resultOfQuestion, FAILED), () => LATE),
    ),
  );
