// What an operation promises in any runtime, as tests that throw where it does not hold.

const teamId = "3d88b7a2-f988-4f4b-bb34-d66df66af126";
const openShiftId = "OPNSHFT_577b75d2-a927-48c0-a5d1-dc984894e7b8";
const item = {
  startDateTime: "2026-11-23T08:00:00Z",
  endDateTime: "2026-11-23T16:00:00Z",
  theme: "blue",
  openSlotCount: 1,
  activities: [],
};
const bodyOf = (changes) => ({ sharedOpenShift: { ...item, ...changes }, draftOpenShift: null });
const inputOf = (changes) => ({ teamId, openShiftId, body: bodyOf(changes) });
const utf8 = new TextEncoder();

/** Throws where one value is not as the other, as JSON has them. */
export function same(got, expected, what) {
  const [left, right] = [JSON.stringify(got), JSON.stringify(expected)];
  if (left !== right) throw new Error(`${what}: expected ${right}, got ${left}`);
}

function thrown(call) {
  try {
    call();
  } catch (error) {
    return error;
  }
  throw new Error("nothing was thrown");
}

const codes = (issues) => issues.map(({ code }) => code);

/** A good call has its whole answer. */
function answers({ updateOpenShift }) {
  const request = updateOpenShift(inputOf());
  same(Object.getPrototypeOf(request) === Object.prototype, true, "a plain object");
  same(
    request,
    {
      operation: "updateOpenShift",
      method: "PUT",
      url: `https://graph.microsoft.com/v1.0/teams/${teamId}/schedule/openShifts/${openShiftId}`,
      headers: { "Content-Type": "application/json" },
      body: JSON.stringify(bodyOf()),
      warnings: [],
    },
    "the request",
  );
}

export const contract = {
  "a good call is answered synchronously with a plain request": answers,

  "Request takes what an operation answers"({ updateOpenShift }) {
    const request = updateOpenShift(inputOf());
    const sent = new Request(request.url, { ...request, headers: { ...request.headers, Authorization: "Bearer x" } });
    same([sent.method, sent.url, sent.headers.get("content-type")], ["PUT", request.url, "application/json"], "what is sent");
  },

  "every operation is a function with its name, page, permissions and members"(shifts) {
    const operations = Object.entries(shifts).filter(([, value]) => typeof value === "function" && value.page);
    same(operations.length, 74, "operations");
    for (const [name, operation] of operations) {
      same(operation.name, name, "its name");
      same([typeof operation.try, operation.page.startsWith("https://learn.microsoft.com/")], ["function", true], name);
      same(
        operation.permissions.delegated.length + operation.permissions.application.length > 0,
        true,
        `${name} has permissions`,
      );
      const members = [operation.check, operation.checkJson, operation.fromJson, operation["~standard"]?.validate].map(
        (member) => typeof member,
      );
      same(new Set(members).size, 1, `${name} has all members of a body or none`);
    }
    same(typeof shifts.updateOpenShift.check, "function", "a body's members");
  },

  "operations and schemas work through a proxy, as frameworks wrap them"({ updateOpenShift, openShiftItem }) {
    same(new Proxy(openShiftItem, {})["~standard"].vendor, "graph-shifts", "a schema");
    const operation = new Proxy(updateOpenShift, {});
    same(
      [operation(inputOf()).method, operation.try(inputOf()).request.method, operation.check(bodyOf())],
      ["PUT", "PUT", []],
      "an operation",
    );
  },

  "a bad body throws one error with every issue and warning"({ updateOpenShift, ShiftsValidationError }) {
    const error = thrown(() => updateOpenShift(inputOf({ theme: "Blue", openSlotCount: -1, activities: undefined })));
    same([error instanceof ShiftsValidationError, error instanceof Error], [true, true], "its classes");
    same([error.name, error.operation], ["ShiftsValidationError", "updateOpenShift"], "its names");
    same([codes(error.issues), codes(error.warnings)], [["not_a_member", "out_of_range"], ["required"]], "its codes");
    same(error.issues[0].path, ["body", "sharedOpenShift", "theme"], "its path");
    for (const { message } of error.issues) same(error.message.includes(message), true, error.message);
  },

  "an issue is told in full"({ updateOpenShift }) {
    const [issue] = updateOpenShift.check(bodyOf({ theme: "Blue" }));
    same([issue.code, issue.path, issue.severity], ["not_a_member", ["sharedOpenShift", "theme"], "error"], "the issue");
    same(
      [issue.message, issue.suggestion].map((text) => /[a-z]{4}/.test(text)),
      [true, true],
      "its words",
    );
    same(
      [issue.suggestion.includes("blue"), issue.source.startsWith("https://"), "offset" in issue],
      [true, true, false],
      "its help",
    );
  },

  "try never throws for data"({ updateOpenShift }) {
    same(updateOpenShift.try(inputOf()).request.method, "PUT", "a request");
    const { request, issues } = updateOpenShift.try(inputOf({ theme: "Blue" }));
    same([request, codes(issues)], [undefined, ["not_a_member"]], "issues");
    for (const given of [undefined, null, 5, "text", [], () => 1, Symbol("x"), new Map(), {}])
      same(updateOpenShift.try(given).issues.length > 0, true, String(given));
  },

  "places in a text are counted in UTF-16 units, in bytes in bytes"({ updateOpenShift }) {
    const text = '{"sharedOpenShift":{"notes":"é😀","theme":"Blue"}}';
    const at = (list) => list.filter(({ code }) => code === "not_a_member").map(({ offset, length }) => [offset, length]);
    const place = text.indexOf('"Blue"');
    same(at(updateOpenShift.checkJson(text)), [[place, 6]], "of a text");
    same(at(updateOpenShift.checkJson(utf8.encode(text))), [[utf8.encode(text.slice(0, place)).length, 6]], "of bytes");
  },

  "fromJson takes a text, bytes, a part of a buffer and a buffer"({ updateOpenShift }) {
    const text = JSON.stringify(bodyOf({ notes: "é😀" }));
    const bytes = utf8.encode(text);
    const larger = new Uint8Array([32, 32, ...bytes, 32]);
    const forms = [text, bytes, larger.subarray(2, larger.length - 1), bytes.slice().buffer];
    for (const form of forms) same(updateOpenShift.fromJson({ teamId, openShiftId }, form).body, text, "the body");
  },

  "a Standard Schema gives the value back or issues with paths"({ updateOpenShift }) {
    const { version, vendor, validate } = updateOpenShift["~standard"];
    same([version, vendor], [1, "graph-shifts"], "its marks");
    const good = bodyOf();
    same(validate(good).value === good, true, "the same value");
    same(
      validate(bodyOf({ theme: "Blue" })).issues.map(({ path }) => path),
      [["sharedOpenShift", "theme"]],
      "its issues",
    );
  },

  "flags reads an answer's text"({ flags }) {
    same(flags("Shift, SwapRequest,OPENSHIFT,hologram"), ["shift", "swapRequest", "openShift", "hologram"], "the list");
    same([flags("none"), flags("")], [[], []], "none");
  },

  "after hostile values and texts the next good call is answered"(shifts) {
    const { updateOpenShift } = shifts;
    const cycle = {};
    cycle.cycle = cycle;
    for (const body of [
      cycle,
      { notes: 1n },
      {
        get notes() {
          throw new Error("x");
        },
      },
    ])
      same(codes(updateOpenShift.check(body)), ["not_json"], "no JSON");
    same(codes(updateOpenShift.checkJson("[".repeat(100_000))).length > 0, true, "a deep text");
    same(codes(updateOpenShift.checkJson(" ".repeat(5_000_000))), ["too_long"], "a long text");
    same(codes(updateOpenShift.checkJson(new Uint8Array([123, 255]))).length > 0, true, "no UTF-8");
    answers(shifts);
  },

  "large and small texts in turn disturb each other in nothing"(shifts) {
    const notes = "x".repeat(1_000_000);
    for (let turn = 0; turn < 3; turn++) {
      same(JSON.parse(shifts.updateOpenShift(inputOf({ notes })).body).sharedOpenShift.notes === notes, true, "a large body");
      answers(shifts);
    }
  },
};
