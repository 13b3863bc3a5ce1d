// The parts of the JavaScript: their sources, and the tests that are to kill their mutants. Tests of many seconds are left out.
// @ts-check

/**
 * @typedef {object} Part
 * @property {string[]} sources patterns of files
 * @property {string[]} tests patterns of files, the quickest first
 */

/** @type {Record<string, Part>} */
export const PARTS = {
  layer: {
    sources: ["pkg/*.js"],
    tests: [
      "tests/js/{contract,decode,errors,form,instance,issues,json_text,lanes,received,secrecy,unreadable,values}.test.js",
      "tests/js/{layer,stack,unknown_options,vectors}.test.js",
    ],
  },
  send: {
    sources: ["pkg/send/*.js"],
    tests: [
      "tests/send/{hints_operations,parts,turns,words}.test.js",
      "tests/send/!(send_all_many|send_all_pace|send_all_waits).test.js",
    ],
  },
  callbacks: {
    sources: ["pkg/callbacks/*.js"],
    tests: [
      ...["tests/callbacks/{vectors,open,responses,items}.test.js", "tests/callbacks/!(bundle|node).test.js"],
      "tests/callbacks/node.test.js",
    ],
  },
  plan: {
    sources: ["pkg/plan/*.js"],
    tests: ["tests/plan/{edits,copy_week,apply,plan,vectors,odd}.test.js", "tests/js/planner.test.js"],
  },
  testing: {
    sources: ["pkg/testing/*.js"],
    tests: ["tests/mock/!(agreement|outcomes|vectors).test.js", "tests/mock/outcomes.test.js"],
  },
  cli: {
    sources: ["pkg/cli/!(certificate).js"],
    tests: ["tests/cli/*.test.js"],
  },
  time: {
    sources: ["pkg/time/*.js"],
    tests: ["tests/time/!(random).test.js"],
  },
  worker: {
    sources: ["www/worker/src/**/*.js"],
    tests: [
      "www/worker/test/{accepting,built,changed,changes,delivery,errors,objects,operations,parts,pieces,rate,reading,refusals,rules,unanswered,written}.test.js",
      "www/worker/test/{ageing,bodies,bulk,callbacks,doubt,idempotency,integration,jobs}.test.js",
    ],
  },
};
