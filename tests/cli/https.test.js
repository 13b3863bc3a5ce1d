// Tests of `graph-shifts mock --https`: the certificate of the run, and who trusts it.

import assert from "node:assert/strict";
import { X509Certificate } from "node:crypto";
import { existsSync, readFileSync } from "node:fs";
import { request } from "node:https";
import { join } from "node:path";
import { after, before, test } from "node:test";
import { connect } from "node:tls";
import { certificateFor } from "../../pkg/cli/certificate.js";
import { temporary } from "../js/temporary.js";
import { fileOf, SHIFTS, teamOf } from "./data.js";
import { start } from "./started.js";

const NAME = "graph.microsoft.com";

let mock;
before(async () => {
  mock = await start(undefined, ["--https", "--data", fileOf({ teams: [teamOf("SHFT_1", "SHFT_2")] }), "--name", NAME]);
});
after(() => mock.end("SIGKILL"));

const read = (path) => readFileSync(path, "utf8");

/** A list of shifts from the mock, by one of its names. */
const listed = ({ ca = read(mock.ca), host = "127.0.0.1", name = host } = {}) =>
  new Promise((resolve, reject) => {
    const { port } = new URL(mock.url);
    const headers = { Authorization: "Bearer any", Host: `${name}:${port}` };
    const options = { host, port, path: `/v1.0${SHIFTS}?$top=1`, headers, ca, servername: /\d$/.test(name) ? "" : name };
    request(options, async (response) => resolve(JSON.parse(Buffer.concat(await response.toArray()))))
      .on("error", reject)
      .end();
  });

test("prints its address and the file to trust", () => {
  assert.match(mock.url, /^https:\/\/127\.0\.0\.1:\d+\/v1\.0$/);
  assert.ok(existsSync(mock.ca));
});

for (const name of ["127.0.0.1", "localhost", NAME]) {
  test(`is trusted as ${name} by who trusts the file, with links that stay encrypted`, async () => {
    const { value, "@odata.nextLink": link } = await listed({ name });
    assert.equal(value[0].id, "SHFT_1");
    assert.ok(link.startsWith(`https://${name}:`), link);
  });
}

test("is trusted by nobody else, and under no other name", async () => {
  const other = certificateFor(["localhost"]);
  for (const options of [{ ca: [] }, { ca: other.ca }]) {
    await assert.rejects(listed(options), ({ code }) => /UNABLE_TO_|SELF_SIGNED/.test(code));
  }
  await assert.rejects(listed({ name: "graph.microsoft.example" }), { code: "ERR_TLS_CERT_ALTNAME_INVALID" });
});

test("speaks no plain HTTP", async () => {
  await assert.rejects(fetch(mock.url.replace("https", "http")));
});

test("the file holds an authority for this run alone, and no key", async () => {
  const pem = read(mock.ca);
  assert.equal(pem.match(/-----BEGIN/g).length, 1);
  const authority = new X509Certificate(pem);
  assert.ok(authority.ca && authority.verify(authority.publicKey));
  const socket = connect({ port: new URL(mock.url).port, host: "127.0.0.1", ca: pem, servername: "localhost" });
  await new Promise((resolve) => socket.once("secureConnect", resolve));
  const served = socket.getPeerX509Certificate();
  socket.destroy();
  assert.ok(!served.ca && served.checkIssued(authority) && served.verify(authority.publicKey));
  assert.ok(!served.verify(served.publicKey));
  assert.deepEqual(
    [served.checkHost("localhost"), served.checkHost(NAME), served.checkIP("127.0.0.1"), served.checkHost("example.com")],
    ["localhost", NAME, "127.0.0.1", undefined],
  );
  assert.ok(served.checkIP("::1"));
});

test("it is valid now, and for less than the 398 days that Apple's platforms accept", () => {
  const { ca, cert } = certificateFor(["localhost"]);
  for (const { validFrom, validTo } of [ca, cert].map((pem) => new X509Certificate(pem))) {
    const days = (Date.parse(validTo) - Date.parse(validFrom)) / 86_400_000;
    assert.ok(Date.parse(validFrom) < Date.now() && days > 365 && days < 398, `${validFrom} to ${validTo}`);
  }
});

test("each run has its own", () => {
  const [one, other] = [certificateFor(["localhost"]), certificateFor(["localhost"])];
  const serials = [one.ca, one.cert, other.ca, other.cert].map((pem) => new X509Certificate(pem).serialNumber);
  assert.equal(new Set(serials).size, 4);
  assert.notEqual(one.key, other.key);
});

test("the temporary file is gone after the run; one that was asked for stays", async (t) => {
  const file = join(temporary("cli"), "my ca.pem");
  const asked = await start(t, ["--https", "--cert-out", file]);
  assert.equal(asked.ca, file);
  assert.equal(await asked.end("SIGTERM"), 0);
  assert.ok(read(file).includes("BEGIN CERTIFICATE"));
  const usual = await start(t, ["--https"]);
  assert.ok(existsSync(usual.ca));
  assert.equal(await usual.end("SIGINT"), 0);
  assert.ok(!existsSync(usual.ca));
});
