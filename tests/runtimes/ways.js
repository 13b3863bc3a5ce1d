// What each way that JavaScript has into an operation makes of a case, beside what the case expects.

const show = (value) => JSON.stringify(value)?.slice(0, 600);
const encode = (text) => new TextEncoder().encode(text);

/** What is wrong with `got` issues beside `expected` ones, or undefined. */
export function issuesDiffer(expected, got) {
  if (expected.length === got.length && expected.every((one, at) => sameIssue(one, got[at]))) return undefined;
  return `expected ${show(expected)}\n      got      ${show(got.map(({ code, path, offset, length, expected, suggestion }) => ({ code, path, offset, length, expected, suggestion })))}`;
}

function sameIssue(expected, got) {
  const { code, path, expects, suggests, offset, length } = expected;
  return (
    code === got.code &&
    (path === undefined || JSON.stringify(path) === JSON.stringify(got.path)) &&
    (expects === undefined || Boolean(got.expected?.includes(expects))) &&
    (suggests === undefined ||
      (suggests === null ? got.suggestion === undefined : Boolean(got.suggestion?.includes(suggests)))) &&
    (offset === undefined || offset === got.offset) &&
    (length === undefined || length === got.length)
  );
}

/** What is wrong with what came out of a call, or undefined. */
function differs(expected, outcome) {
  if (expected.request)
    return outcome.request ? requestDiffers(expected, outcome.request) : `expected a request, got ${show(outcome)}`;
  if (!outcome.issues) return `expected issues, got a request ${show(outcome.request)}`;
  if (outcome.issues.length > 100) return `got ${outcome.issues.length} issues`;
  if (expected.issuesAmong) {
    const codes = outcome.issues.map(({ code }) => code);
    const missing = expected.issuesAmong.filter((code) => !codes.includes(code));
    return missing.length ? `expected ${missing} among ${[...new Set(codes)]}` : undefined;
  }
  return issuesDiffer(expected.issues, outcome.issues) ?? warningsDiffer(expected, outcome);
}

function warningsDiffer(expected, { warnings }) {
  const wrong = issuesDiffer(expected.warnings ?? [], warnings);
  return wrong && `warnings: ${wrong}`;
}

function requestDiffers(expected, got) {
  const { method, url, headers, body, bodyText } = expected.request;
  if (got.operation !== expected.operation) return `operation ${got.operation}`;
  if (got.method !== method) return `method ${got.method}`;
  if (got.url !== url) return `url: expected ${url}\n      got           ${got.url}`;
  const sorted = (object) => JSON.stringify(Object.entries(object).sort());
  if (sorted(got.headers) !== sorted(headers)) return `headers: expected ${show(headers)}\n      got ${show(got.headers)}`;
  const text = bodyText ?? (body === undefined ? (expected.text ?? JSON.stringify(expected.body)) : JSON.stringify(body));
  const same =
    got.body === text || (expected.text !== undefined && body !== undefined && JSON.stringify(JSON.parse(got.body)) === text);
  if (!same) return `body: expected ${text?.slice(0, 600)}\n      got            ${got.body?.slice(0, 600)}`;
  return warningsDiffer(expected, got);
}

/** The outcome of `call` in the shape of `.try`. */
function caught(call, { ShiftsValidationError }) {
  try {
    return { request: call() };
  } catch (error) {
    if (!(error instanceof ShiftsValidationError)) throw error;
    return { issues: error.issues, warnings: error.warnings };
  }
}

/** `check`'s list beside what a case expects of its body. */
function checkDiffers(expected, list) {
  if (expected.input.allow !== undefined || expected.issuesAmong) return undefined;
  const ofBody = (issues = []) =>
    issues
      .filter(({ path }) => path === undefined || path[0] === "body" || path.length === 0)
      .map((issue) => (issue.path ? { ...issue, path: issue.path.slice(1) } : issue));
  const of = (severity) => list.filter((issue) => issue.severity === severity);
  return (
    issuesDiffer(ofBody(expected.issues), of("error")) ??
    issuesDiffer(ofBody(expected.warningsOfBody ?? expected.warnings), of("warning"))
  );
}

function standardDiffers(expected, result) {
  if (expected.input.allow !== undefined || expected.issuesAmong) return undefined;
  const errors = (expected.issues ?? []).filter(({ path }) => path?.[0] === "body");
  if (errors.length === 0)
    return result.value === expected.body && result.issues === undefined
      ? undefined
      : `expected the value back, got ${show(result)}`;
  const paths = JSON.stringify((result.issues ?? []).map(({ path }) => path));
  const wanted = JSON.stringify(errors.map(({ path }) => path.slice(1)));
  return paths === wanted ? undefined : `expected issues at ${wanted}, got ${paths}`;
}

/** Options that say what holds without them, so that the module builds the request of an input that JavaScript would build without them. */
const SAME_MEANING = { allow: [], baseUrl: "https://graph.microsoft.com/v1.0" };

/** How the outcome with each of those options differs from the one without, in any member or in its order. */
function* fullLane(input, outcomeOf) {
  const fast = JSON.stringify(outcomeOf(input));
  for (const [name, value] of Object.entries(SAME_MEANING)) {
    if (name in input) continue;
    const full = JSON.stringify(outcomeOf({ ...input, [name]: value }));
    yield [name, full === fast ? undefined : `expected ${fast.slice(0, 600)}\n      got      ${full.slice(0, 600)}`];
  }
}

/** Each way into the case's operation of `shifts`, the package, with what is wrong on it. */
export function* ways(shifts, one) {
  const operation = shifts[one.operation];
  const { input, body, bytes, text } = one;
  if (text === undefined && bytes === undefined) {
    const whole = body === undefined ? input : { ...input, body };
    yield [
      "call",
      differs(
        one,
        caught(() => operation(whole), shifts),
      ),
    ];
    yield ["try", differs(one, operation.try(whole))];
    for (const [name, wrong] of fullLane(whole, operation.try)) yield [`try with ${name}`, wrong];
    if (body === undefined || operation.check === undefined) return;
    yield ["check", checkDiffers(one, operation.check(body))];
    yield ["~standard", standardDiffers(one, operation["~standard"].validate(body))];
  }
  const json = text ?? (bytes === undefined ? JSON.stringify(body) : undefined);
  if (json !== undefined) {
    yield [
      "fromJson",
      differs(
        one,
        caught(() => operation.fromJson(input, json), shifts),
      ),
    ];
    yield ["checkJson", checkDiffers(one, operation.checkJson(json))];
  }
  const raw = bytes ?? encode(json);
  for (const [form, given] of Object.entries({ text: json, bytes: raw })) {
    if (given === undefined) continue;
    const outcomeOf = (whole) => caught(() => operation.fromJson(whole, given), shifts);
    for (const [name, wrong] of fullLane(input, outcomeOf)) yield [`fromJson of ${form} with ${name}`, wrong];
  }
  yield [
    "fromJson of bytes",
    differs(
      one,
      caught(() => operation.fromJson(input, raw), shifts),
    ),
  ];
  yield [
    "fromJson of a buffer",
    differs(
      one,
      caught(() => operation.fromJson(input, raw.slice().buffer), shifts),
    ),
  ];
  yield ["checkJson of bytes", checkDiffers(one, operation.checkJson(raw))];
}
