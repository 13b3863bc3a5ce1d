// A page whose client component runs the suite: its calls where the page is rendered, for what it shows, and all in the browser, for its report.
"use client";
import { useEffect } from "react";
import * as shifts from "graph-shifts";
import * as sending from "graph-shifts/send";
import * as testing from "graph-shifts/testing";
import { calls, suite } from "../../suite.js";
import { vectors } from "../../vectors.js";

export default function Page() {
  useEffect(() => {
    suite({ ...shifts, ...sending, ...testing }, vectors).then((report) => (globalThis.report = report));
  }, []);
  return <pre>{JSON.stringify(calls(shifts, vectors))}</pre>;
}
