// Secrets are left out of bodies that are stored, whether these are JSON or on the way to it.

import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { fragmentOf, linkIn } from "../../src/link.js";
import { operationNamed } from "../../src/operations.js";
import { lacksSecret, withoutSecrets } from "../../src/secrets.js";
import { sentRequest } from "../../src/sent/sent.js";

const SECRET = "hunter2-hunter2";

/** Each text with what is stored of it. */
const CASES = {
  "a body": [
    `{"encryption": {"protocol": "sharedSecret", "secret": "${SECRET}"}, "isActive": true}`,
    '{"encryption": {"protocol": "sharedSecret", "secret": ""}, "isActive": true}',
  ],
  "a formatted body": [
    `{\n  "encryption": {\n    "secret" : "${SECRET}",\n    "protocol": "sharedSecret"\n  }\n}`,
    '{\n  "encryption": {\n    "secret" : "",\n    "protocol": "sharedSecret"\n  }\n}',
  ],
  "a secret with escapes": [`{"secret":"a\\"${SECRET}\\\\"}`, '{"secret":""}'],
  "a name with an escape": [`{"\\u0073ecret":"${SECRET}"}`, '{"\\u0073ecret":""}'],
  "another name": [`{"sharedSecret":"${SECRET}","clientSECRET":"${SECRET}"}`, '{"sharedSecret":"","clientSECRET":""}'],
  "a string that is not closed": [
    `{"secret": "${SECRET}\n  "protocol": "sharedSecret"}`,
    '{"secret": ""\n  "protocol": "sharedSecret"}',
  ],
  "a text that ends in it": [`{"encryption":{"secret":"${SECRET}`, '{"encryption":{"secret":""'],
  "other quotes": [`{'secret': '${SECRET}', x: 1}`, `{'secret': "", x: 1}`],
  "no quotes": [`{secret: ${SECRET}, x: 1}`, '{secret: "", x: 1}'],
  "a number": [`{"secret": 12345}`, '{"secret": ""}'],
  "a list and an object": [`{"secret": ["${SECRET}", {"a": "${SECRET}"}], "url": "u"}`, '{"secret": ["", {"": ""}], "url": "u"}'],
};

/** Texts without a secret stay as they are. */
const SAME = [
  "",
  "{",
  '{"secret": null}',
  '{"secret"',
  '{"secret":',
  '{"protocol": "sharedSecret", "displayName": "secret: none", "isActive": true}',
  '["secret", "other"]',
  '{\r\n\t"sharedShift": {"notes": "a \\" b", "openSlotCount": 2}}',
];

describe("the text of a body", () => {
  for (const [name, [text, stored]] of Object.entries(CASES)) {
    test(`is stored without its secret: ${name}`, () => {
      assert.equal(withoutSecrets(text), stored);
      assert.ok(!lacksSecret(text));
      assert.ok(lacksSecret(stored));
      assert.equal(withoutSecrets(stored), stored);
    });
  }

  test("stays as it is without a secret", () => {
    for (const text of SAME) {
      assert.equal(withoutSecrets(text), text);
      assert.ok(!lacksSecret(text), text);
    }
  });
});

describe("a secret", () => {
  const form = { operation: operationNamed("createWorkforceIntegration"), values: {}, text: CASES["a body"][0] };

  test("is no part of a link", () => {
    const fragment = fragmentOf(form, {});
    assert.ok(!fragment.includes(SECRET));
    assert.equal(linkIn(fragment)?.form?.text, CASES["a body"][1]);
  });

  test("is no part of a request in the list of those that were sent", () => {
    assert.equal(sentRequest(form, { time: 1, method: "POST", status: 201 }).text, CASES["a body"][1]);
  });
});
