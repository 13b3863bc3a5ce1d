// The snippets of a request: they are well-formed, and those that can run here send exactly that request to Microsoft Graph.

import assert from "node:assert/strict";
import { execFile, execFileSync } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { createServer } from "node:http";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, before, describe, test } from "node:test";
import { promisify } from "node:util";
import { createIntegratedMock } from "../../mock/integrated.js";
import { networkOf } from "../../server/network.js";
import { examplesOf } from "../../src/examples/examples.js";
import { operations } from "../../src/operations.js";
import { buildRequest } from "../../src/request/build.js";
import { snippetFormats } from "../../src/snippets/formats.js";
import { formForGraph, requestForGraph } from "../../src/snippets/for_graph.js";
import { snippet } from "../../src/snippets/snippet.js";

const run = promisify(execFile);
const AsyncFunction = (async () => {}).constructor;
const GRAPH = "https://graph.microsoft.com";

const write = (id, request) =>
  snippet(
    snippetFormats.find((format) => format.id === id),
    request,
  );

/** The first example of every operation, as a request to Graph. */
const requests = operations.map((operation) => buildRequest({ operation, ...examplesOf(operation)[0] }).request);

/** Whatever a shell, a string or a URL could mean otherwise. */
const odd = {
  method: "PUT",
  url: `${GRAPH}/v1.0/teams/t/schedule/openShifts/a%20b?$filter=x%20eq%20'a'&$top=2`,
  headers: { "Content-Type": "application/json", "X-MS-WFMPassthrough": `it's "$HOME" \`x\` \\ %TEMP% {0}` },
  body: JSON.stringify({
    notes: `it's $HOME \`x\` " \\ \n\t\u2028 é '' ''' """ $(id) \${y} @ %d {z}`,
    a: null,
    b: [true, 1.5, {}],
  }),
};

let server;
let address;
/** The requests that arrived, and the statuses of new mocks. */
let seen = [];

before(async () => {
  server = createServer(async (request, response) => {
    const body = Buffer.concat(await request.toArray()).toString() || undefined;
    const { method, url, headers } = request;
    const { status } = await createIntegratedMock(networkOf).mock(`${GRAPH}${url}`, { method, headers, body });
    seen.push({ method, url, headers, body, status });
    response.writeHead(status).end();
  }).listen(0, "127.0.0.1");
  await once(server, "listening");
  address = `http://127.0.0.1:${server.address().port}`;
});
after(() => server.close());

/** Asserts that exactly these requests arrived. */
function expectArrived(sent) {
  assert.equal(seen.length, sent.length);
  for (const [i, { method, url, headers, body }] of sent.entries()) {
    const one = seen[i];
    assert.deepEqual([one.method, `${GRAPH}${one.url}`], [method, url.replaceAll("'", "%27")]);
    for (const [name, value] of Object.entries({ Authorization: "Bearer secret", ...headers })) {
      assert.equal(one.headers[name.toLowerCase()], value, url);
    }
    assert.deepEqual(one.body && JSON.parse(one.body), body && JSON.parse(body), url);
  }
}

/** Runs what a snippet of each request sends here. */
async function arrived(sent, id, runAll) {
  seen = [];
  const texts = await Promise.all(sent.map((request) => write(id, request)));
  for (const text of texts) assert.ok(!/localhost|127\.0\.0\.1/.test(text), text);
  await runAll(texts.map((text) => text.replace(GRAPH, address)));
  expectArrived(sent);
}

const shell = (texts) => {
  const quiet = 'curl() { command curl --silent --max-time 20 --output /dev/null "$@"; }';
  return run("sh", ["-c", [quiet, ...texts].join("\n")], { env: { ...process.env, TOKEN: "secret" } });
};

async function javaScript(texts) {
  for (const text of texts) await new AsyncFunction("accessToken", `return ${text}`)("secret");
}

/** Without TLS, which the server here has not. */
const python = (texts) => {
  const plain = texts.map((text) => text.replace(/HTTPSConnection\(".*"\)/, `HTTPConnection("${new URL(address).host}")`));
  return run("python3", ["-c", ['access_token = "secret"', ...plain].join("\n")]);
};

describe("a snippet sends the request", () => {
  test("as curl", async () => {
    await arrived([...requests, odd], "curl", shell);
    for (const { status, url } of seen.slice(0, -1)) assert.ok(status < 300, `${status} ${url}`);
  });

  test("as fetch", () => arrived([...requests, odd], "fetch", javaScript));

  test("as Python", () => arrived([...requests, odd], "python", python));

  test("which differs from another one", async () => {
    const [one] = requests;
    await assert.rejects(arrived([{ ...one, method: "PUT" }], "curl", () => javaScript([`fetch("${address}/v1.0")`])));
  });
});

describe("a snippet in Python", () => {
  /** Compiles each text as a file of its own. */
  async function compile(texts) {
    const directory = mkdtempSync(join(tmpdir(), "snippets-"));
    try {
      const files = texts.map((text, i) => {
        writeFileSync(join(directory, `snippet${i}.py`), text);
        return `snippet${i}.py`;
      });
      execFileSync("python3", ["-m", "py_compile", ...files], { cwd: directory, stdio: "pipe" });
    } finally {
      rmSync(directory, { recursive: true });
    }
  }

  test("is a whole program of its own", async () => {
    await compile(await Promise.all([...requests, odd].map((request) => write("python", request))));
  });

  test("that is cut off is none", async () => {
    await assert.rejects(compile([(await write("python", odd)).slice(0, -1)]), /SyntaxError/);
  });
});

/** What a PowerShell string in single quotes holds. */
const unquoted = (text) => text.replaceAll("''", "'");

describe("a snippet that cannot run here has every part of the request", () => {
  test("as PowerShell", async () => {
    for (const request of [...requests, odd]) {
      const text = await write("powershell", request);
      const { method, url, headers, body } = request;
      const [, uri, verb] = /Invoke-RestMethod -Uri '((?:[^']|'')*)' -Method '(\w+)' -Headers \$headers/.exec(text);
      assert.deepEqual([unquoted(uri), verb], [url.replaceAll("'", "%27"), method]);
      const [, block] = /^\$headers = @\{\n(.*?)\n\}\n/s.exec(text);
      const lines = block.split("\n").map((line) => /^ {2}'([\w-]+)' = (.*)$/.exec(line).slice(1));
      assert.deepEqual(lines[0], ["Authorization", '"Bearer $env:TOKEN"']);
      assert.deepEqual(Object.fromEntries(lines.slice(1).map(([name, value]) => [name, unquoted(value.slice(1, -1))])), headers);
      const [, json] = /GetBytes\('((?:[^']|'')*)'\)/.exec(text) ?? [];
      assert.deepEqual(json && JSON.parse(unquoted(json)), body && JSON.parse(body));
      assert.equal(text.includes("-Body $body"), body !== undefined);
    }
  });

  test("as C#", async () => {
    for (const request of [...requests, odd]) {
      const text = await write("csharp", request);
      const { method, url, headers, body } = request;
      const [, verb, uri] = /new HttpRequestMessage\(HttpMethod\.(\w+), "([^"]*)"\)/.exec(text);
      assert.deepEqual([verb.toUpperCase(), uri], [method, url.replaceAll("'", "%27")]);
      assert.ok(text.includes('new AuthenticationHeaderValue("Bearer", accessToken)'));
      const added = [...text.matchAll(/TryAddWithoutValidation\(("(?:[^"\\]|\\.)*"), ("(?:[^"\\]|\\.)*")\)/g)];
      const { "Content-Type": _, ...others } = headers;
      assert.deepEqual(Object.fromEntries(added.map(([, name, value]) => [JSON.parse(name), JSON.parse(value)])), others);
      const [, , json] = /StringContent\(\n("{3,})\n(.*)\n\1,\n/s.exec(text) ?? [];
      assert.deepEqual(json && JSON.parse(json), body && JSON.parse(body));
    }
  });
});

describe("the token", () => {
  test("is a variable in every format, never its placeholder", async () => {
    for (const { id, token } of snippetFormats) {
      for (const request of requests) {
        const text = await write(id, request);
        assert.ok(text.includes(token[1]) && !text.includes(token[0]), text);
      }
    }
  });

  test("is the one in the header, not a text of the body that looks like it", async () => {
    const body = JSON.stringify({ notes: "Bearer TOKEN" });
    for (const { id } of snippetFormats) {
      const text = await write(id, { ...odd, body });
      assert.ok(text.includes("Bearer TOKEN"), text);
      assert.equal(text.split("TOKEN").length, id === "curl" || id === "powershell" ? 3 : 2, text);
    }
  });
});

describe("a form whose address is on this machine", () => {
  const form = (baseUrl) => {
    const [operation] = operations;
    const [{ values, text }] = examplesOf(operation);
    const given = { operation, values: { ...values, baseUrl }, text };
    return { ...given, ...buildRequest(given) };
  };

  test("is one for Graph in snippets", () => {
    for (const host of ["http://localhost:4173", "http://127.0.0.1", "http://[::1]:80", "https://LOCALHOST:1"]) {
      assert.equal(formForGraph(form(`${host}/v1.0`)).values.baseUrl, "", host);
      assert.equal(new URL(requestForGraph(form(`${host}/v1.0`)).url).origin, GRAPH, host);
    }
  });

  test("but one of another cloud, or whose name only begins like it, stays", () => {
    for (const host of ["https://graph.microsoft.us", "https://localhost.example.com", "https://proxy.example/localhost"]) {
      const given = form(`${host}/v1.0`);
      assert.equal(formForGraph(given), given);
      assert.equal(requestForGraph(given), given.request);
      assert.ok(given.request.url.startsWith(host));
    }
  });
});
