// The texts of the page: the request as HTTP and as a call of the package, and the differences of two objects.

import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { differences, listDifferences } from "../../src/request/differences.js";
import { asHttp, asPackage } from "../../src/request/request_text.js";

const AsyncFunction = (async () => {}).constructor;

const request = {
  method: "PUT",
  url: "http://localhost:1/v1.0/teams/t/schedule/openShifts/a%20b",
  headers: { "Content-Type": "application/json", "X-MS-WFMPassthrough": "it's" },
  body: `{"notes":"it's $HOME \`x\` \\" \\n"}`,
};

describe("a request", () => {
  test("as HTTP", () => {
    assert.equal(
      asHttp(request),
      [
        "PUT /v1.0/teams/t/schedule/openShifts/a%20b HTTP/1.1",
        "Host: localhost:1",
        "Authorization: Bearer {token}",
        "Content-Type: application/json",
        "X-MS-WFMPassthrough: it's",
        "",
        "{",
        `  "notes": "it's $HOME \`x\` \\" \\n"`,
        "}",
      ].join("\n"),
    );
  });

  test("as a call of the package is that call and sends its request", async () => {
    const input = { teamId: "t", returnRepresentation: true };
    const text = asPackage("updateOpenShift", input, request.body);
    const lines = text.replace(/^import .*\n/gm, "");
    const run = new AsyncFunction("updateOpenShift", "send", "accessToken", `${lines}\nreturn response;`);
    const seen = await run(
      (given) => given,
      (given, options) => ({ given, options }),
      "any",
    );
    assert.deepEqual(seen, { given: { ...input, body: JSON.parse(request.body) }, options: { token: "any" } });
    assert.match(text, /^import \{ updateOpenShift \} from "graph-shifts";\nimport \{ send \} from "graph-shifts\/send";\n/);
  });

  test("without a body has none in either form", () => {
    const { body, ...bare } = request;
    assert.ok(asHttp(bare).endsWith("X-MS-WFMPassthrough: it's"));
    assert.ok(!asPackage("getShift", {}, undefined).includes("body"));
    assert.ok(body);
  });
});

describe("differences", () => {
  const marked = (before, after) => differences(before, after).map(({ kind, text }) => `${kind} ${text}`);

  test("are found property by property, without annotations", () => {
    const before = { "@odata.etag": "1", id: "a", draft: { n: 1 }, shared: null };
    const after = { "@odata.etag": "2", id: "a", draft: null, shared: { n: 1 } };
    assert.deepEqual(marked(before, after), [
      'same   "id": "a"',
      'removed   "draft": {',
      'removed     "n": 1',
      "removed   }",
      'added   "draft": null',
      'removed   "shared": null',
      'added   "shared": {',
      'added     "n": 1',
      "added   }",
    ]);
  });

  test("of an object that is new or was deleted", () => {
    assert.deepEqual(marked(null, { id: "a" }), ['added   "id": "a"']);
    assert.deepEqual(marked({ id: "a" }, null), ['removed   "id": "a"']);
  });

  test("of two lists are those of each entity, found by its id", () => {
    const list = (...value) => ({ value });
    const { changed, unchanged } = listDifferences(
      list({ id: "a", n: 1 }, { id: "b", n: 1 }, { id: "c" }),
      list({ id: "d" }, { id: "c", "@odata.etag": "2" }, { id: "b", n: 2 }),
    );
    assert.equal(unchanged, 1);
    assert.deepEqual(
      changed.map((lines) => lines.map(({ kind, text }) => `${kind}${text}`)),
      [['removed  "id": "a"', 'removed  "n": 1'], ['same  "id": "b"', 'removed  "n": 1', 'added  "n": 2'], ['added  "id": "d"']],
    );
  });
});
