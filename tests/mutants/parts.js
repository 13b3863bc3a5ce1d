// The parts of the JavaScript: their sources, and the tests that are to kill their mutants. Tests of many seconds are left out.
// @ts-check

/**
 * @typedef {object} Part
 * @property {string[]} sources patterns of files
 * @property {string[]} tests patterns of files
 */

/** @type {Record<string, Part>} */
export const PARTS = {
  layer: {
    sources: ["pkg/*.js"],
    tests: [
      "tests/js/{contract,decode,errors,form,instance,issues,json_text,lanes,layer,secrecy,stack,unreadable,values,vectors}.test.js",
    ],
  },
  send: {
    sources: ["pkg/send/*.js"],
    tests: ["tests/send/!(send_all_many|send_all_pace|send_all_waits|secrecy).test.js", "tests/send/secrecy.test.js"],
  },
  callbacks: {
    sources: ["pkg/callbacks/*.js"],
    tests: ["tests/callbacks/!(bundle|node).test.js"],
  },
  testing: {
    sources: ["pkg/testing/*.js"],
    tests: ["tests/mock/!(agreement|vectors).test.js"],
  },
  worker: {
    sources: ["www/worker/src/**/*.js"],
    tests: [
      "www/worker/test/{bodies,bulk,callbacks,doubt,idempotency,integration,jobs,operations,parts,rate,refusals,rules}.test.js",
    ],
  },
};
