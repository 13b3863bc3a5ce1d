// The command `graph-shifts mock`: serves the mock Graph until it is ended.
// @ts-check

import { controlledMock } from "./controlled.js";
import { optionsOf } from "./data.js";
import { DEFAULTS, HELP, numberOf, readFlags } from "./flags.js";
import { serve } from "./server.js";
import { trustFile } from "./trust_file.js";
import { BadUsage } from "./usage.js";

/**
 * @typedef {import("./flags.js").Given} Given
 * @typedef {import("../testing.js").StandInAnswer} Answer
 */

/** certificate.js with the packages that it needs. Nothing else loads it. */
const CERTIFICATE = "../dist/certificate.js";

const MAX_PORT = 65535;

/** @param {Given} given */
function portOf(given) {
  const port = numberOf(given, "port") ?? DEFAULTS.port;
  if (!Number.isInteger(port) || port < 0 || port > MAX_PORT)
    throw new BadUsage(`--port must be an integer from 0 to ${MAX_PORT}`);
  return port;
}

/** The mock, or what is wrong with its options. @param {Given} given */
function mockOf(given) {
  /** @param {Answer} answer */
  const log = ({ method, path, status }) => console.log(`${status} ${method} ${path}`);
  try {
    return controlledMock(optionsOf(given), given.on.log ? log : undefined);
  } catch (error) {
    if (error instanceof TypeError) throw new BadUsage(error.message);
    throw error;
  }
}

/** @param {Given} given @param {string} host @param {string[]} names */
async function encryption({ one, on: { https } }, host, names) {
  if (!https) {
    if (one["cert-out"] !== undefined) throw new BadUsage("--cert-out needs --https");
    return undefined;
  }
  /** @type {typeof import("./certificate.js")} */
  const { certificateFor } = await import(CERTIFICATE);
  const { ca, cert, key } = certificateFor([...new Set(["localhost", "127.0.0.1", "::1", host, ...names])]);
  return { cert, key, trust: trustFile(ca, one["cert-out"]) };
}

/**
 * What the words ask for; nothing listens yet.
 * @param {Given} given
 */
export async function settingsOf(given) {
  const place = { port: portOf(given), host: given.one.host ?? DEFAULTS.host, names: given.many.name };
  const mock = mockOf(given);
  return { mock, place: { ...place, encrypted: await encryption(given, place.host, place.names) } };
}

/** @param {string[]} words */
export async function mock(words) {
  const given = readFlags(words);
  if (given.on.help) {
    console.log(HELP);
    return;
  }
  const { mock, place } = await settingsOf(given);
  const trust = place.encrypted?.trust;
  const ended = () => {
    trust?.remove();
    // Responses that are still delayed would keep the process alive.
    process.exit();
  };
  try {
    const { address, close } = await serve(mock, place);
    for (const signal of ["SIGINT", "SIGTERM"]) process.once(signal, () => close(ended));
    console.log(`graph-shifts mock on ${address}/v1.0${trust ? ` with the certificate ${trust.path}` : ""}`);
  } catch (error) {
    trust?.remove();
    console.error(`graph-shifts: ${error instanceof Error ? error.message : error}`);
    process.exitCode = 1;
  }
}
