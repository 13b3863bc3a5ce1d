// A test that the mock and the library agree about random bodies of every operation, but for the listed disagreements.

import assert from "node:assert/strict";
import { test } from "node:test";
import * as library from "graph-shifts";
import { createShiftsStandIn } from "graph-shifts/testing";
import { bodies, reached } from "../judge/facts.js";
import { made } from "../judge/made.js";
import { files, valueCases } from "../js/cases.js";
import { seed } from "../js/seed.js";
import { refusedByLibrary, refusedByMock } from "./disagreements.js";
import { operations } from "./operations.js";
import { options } from "./seeds.js";

/** How many random bodies are compared, a third of them good. */
const BODIES = 6000;

/** How many failures are reported. */
const MAX_REPORTED = 5;

const rowOf = Object.fromEntries(operations.map((row) => [row.name, row]));

/** The operations, the more often the more properties their bodies hold. */
const turns = bodies.flatMap((operation) => Array(Math.ceil(reached(operation.of).size / 3)).fill(operation));

/** The parameters of an operation, read from the path of its row. */
function parametersOf({ name, path }) {
  const values = path.split("/");
  const named = library[name].path.split("/").map((segment, i) => [segment.slice(1, -1), values[i]]);
  return Object.fromEntries(named.filter(([parameter]) => library[name].parameters.includes(parameter)));
}

const KIND_OF_ID = { openShiftId: "openShifts", senderShiftId: "shifts", recipientShiftId: "shifts" };

/** A mock that contains what an operation and its body are about, so that no state refuses a valid body. */
function mockFor(body) {
  const held = options();
  const [team] = held.teams;
  for (const [name, kind] of Object.entries(KIND_OF_ID)) {
    if (typeof body?.[name] === "string") team[kind].push({ ...team[kind][0], id: body[name] });
  }
  return createShiftsStandIn(held);
}

/** The library's verdict on a body, given as a value or as JSON: the request, or the codes of the errors. */
function verdictOfLibrary(row, { body, json }) {
  const build = library[row.name];
  try {
    const input = parametersOf(row);
    return { request: json === undefined ? build({ ...input, body }) : build.fromJson(input, json) };
  } catch ({ issues }) {
    return { codes: issues.filter(({ severity }) => severity === "error").map(({ code }) => code) };
  }
}

/** The value of a body's JSON; undefined for other text. */
function parsed(json) {
  try {
    return JSON.parse(json);
  } catch {
    return undefined;
  }
}

/** Graph refuses longer bodies before it reads them. */
const MAX_BODY = 4 * 2 ** 20;

/** The mock's verdict on a body: undefined if it accepts the body, otherwise the message of its 400, or of its 413 for a long one. */
async function verdictOfMock({ method, path, status }, json, headers = {}) {
  const sent = { Authorization: "Bearer any", "Content-Type": "application/json", ...headers };
  const response = await mockFor(parsed(json))(`/v1.0${path}`, { method, headers: sent, body: json });
  if (response.status === status) return undefined;
  const { error } = await response.json();
  assert.equal(
    response.status,
    Buffer.byteLength(json) > MAX_BODY ? 413 : 400,
    `${method} ${path} ${json}: ${response.status} ${error.message}`,
  );
  return error.message;
}

/** The listed reason why the mock refuses a body that the library accepts. */
const reasonOfMock = (operation, body, message, isWritten) =>
  refusedByMock.find(
    ({ message: expected, fits = () => true, isWritten: canBeWritten = false }) =>
      expected.test(message) && fits(operation, body) && (canBeWritten || !isWritten),
  );

/** The listed reason why the library refuses a body that the mock accepts. */
const reasonOfLibrary = (codes) => refusedByLibrary.find((reason) => codes.every((code) => reason.codes.includes(code)));

/**
 * How the mock and the library disagree about a body: undefined if they agree, otherwise what happens and the listed reason for it.
 */
async function disagreement({ operation, body, json }) {
  const row = rowOf[operation];
  const { request, codes } = verdictOfLibrary(row, { body, json });
  const message = await verdictOfMock(row, json ?? JSON.stringify(body));
  if (request === undefined) {
    if (message !== undefined) return undefined;
    return { what: `the library alone refuses it: ${codes}`, reason: reasonOfLibrary(codes) };
  }
  const asWritten = await verdictOfMock(row, request.body, request.headers);
  if (asWritten !== undefined) {
    const reason = reasonOfMock(operation, JSON.parse(request.body), asWritten, true);
    return { what: `the mock refuses it as the library writes it: ${asWritten}`, reason };
  }
  if (message === undefined) return undefined;
  const reason = reasonOfMock(operation, body ?? parsed(json), message, false);
  return { what: `the mock alone refuses it: ${message}`, reason };
}

/** Compares bodies and fails if there is a disagreement without a listed reason. */
async function compare(all) {
  const failures = [];
  for (const given of all) {
    const found = await disagreement(given);
    if (found === undefined || found.reason !== undefined) continue;
    const { operation, body, json = JSON.stringify(body), why } = given;
    failures.push(`${operation}, ${why}: ${found.what}\n${String(json).slice(0, 600)}`);
  }
  assert.equal(failures.length, 0, `${failures.length} disagreements\n${failures.slice(0, MAX_REPORTED).join("\n")}`);
}

/** The random body of a number, whose operation takes its turn. */
function randomBody(number) {
  const operation = turns[Math.floor(number / 3) % turns.length];
  const { body, kind } = made(number, operation);
  return { operation: operation.id, body, why: `${number}, ${kind}` };
}

test(`they agree about ${BODIES} random bodies`, async (t) => {
  t.diagnostic(`seed ${seed}`);
  await compare(Array.from({ length: BODIES }, (_, number) => randomBody(number)));
});

test("they agree about the bodies of the vectors", () => compare(valueCases()));

test("they agree about the JSON of the vectors", async () => {
  const cases = files().flatMap((file) => file.cases);
  const given = cases.map(({ operation, text, bytes, why }) => ({ operation, json: text ?? bytes, why }));
  await compare(given.filter(({ operation, json }) => json !== undefined && library[operation].fromJson !== undefined));
});

for (const reason of [...refusedByMock, ...refusedByLibrary]) {
  test(`they still disagree: ${reason.why}`, async () => {
    assert.equal((await disagreement(reason.example))?.reason, reason);
  });
}
