// CSV files: delimiters, quotes, marks and encodings, and what is no table.

import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { readCsv, textOf } from "../../src/week/import/csv_file.js";

const expected = {
  headers: ["Member", "Notes"],
  rows: [
    { number: 2, cells: ["Adele", 'says "hi", and\nleaves'] },
    { number: 4, cells: ["Alex", ""] },
  ],
  remarks: [],
};

describe("a table is read", () => {
  const quoted = '"says ""hi"", and\nleaves"';
  const forms = {
    "with commas": `Member,Notes\nAdele,${quoted}\n\nAlex,\n`,
    "with semicolons": `Member;Notes\r\nAdele;${quoted}\r\n;\r\nAlex;`,
    "with tabs": `Member\tNotes\nAdele\t${quoted}\n\t\nAlex`,
    "with a byte order mark and spaces": `\uFEFFMember , Notes\n Adele,${quoted}\n,\nAlex,`,
  };
  for (const [name, text] of Object.entries(forms)) {
    test(name, () => {
      const { headers, rows, remarks } = readCsv(text);
      assert.deepEqual(headers, expected.headers);
      assert.deepEqual(
        rows.map(({ number, cells: [first, second = ""] }) => ({ number, cells: [first, second] })),
        expected.rows,
      );
      assert.deepEqual(remarks, []);
    });
  }

  test("with Excel's line that names the delimiter, which counts as a row", () => {
    const { headers, rows } = readCsv("sep=;\r\na,b;c\r\n1;2");
    assert.deepEqual([headers, rows], [["a,b", "c"], [{ number: 3, cells: ["1", "2"] }]]);
  });

  test("with a remark if characters are not UTF-8", () => {
    const text = textOf(new Uint8Array([...Buffer.from("Member,Notes\nJ"), 0xfc, ...Buffer.from("rgen,x")]).buffer);
    assert.match(readCsv(text).remarks.join(), /not UTF-8/);
    assert.deepEqual(readCsv(textOf(new TextEncoder().encode("Member,Notes\nJürgen,x").buffer)).remarks, []);
  });

  test("with a remark on cells without a header", () => {
    assert.match(readCsv("a,b\n1,2\n1,2,3\n1,2,,").remarks.join(), /whose last ones are left out: 3\./);
    const { remarks } = readCsv(`a,b\n${"1,2,3\n".repeat(5000)}`);
    assert.match(remarks.join(), /: 2, 3, 4, 5, 6, 7, 8, 9, 10, 11 and 4990 more\.$/);
  });

  test("with a line break within a header", () => {
    assert.deepEqual(readCsv('"Shift\nStart";End\n08:00;16:00').headers, ["Shift\nStart", "End"]);
  });
});

describe("an error is reported for", () => {
  const faults = {
    "an empty file": ["\n \n", /is empty/],
    "headers alone": ["a,b\n", /no rows/],
    "quotes that are not closed": ['a,b\n1,2\n"1,2\n', /quotes in row 3 /],
  };
  for (const [name, [text, message]] of Object.entries(faults)) test(name, () => assert.throws(() => readCsv(text), { message }));

  test("UTF-16, which Excel calls Unicode text", () => {
    assert.throws(() => textOf(new Uint8Array([0xff, 0xfe, 0x61, 0]).buffer), { message: /UTF-16/ });
  });
});
