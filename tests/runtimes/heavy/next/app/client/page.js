// A page whose client component runs the suite: where the page is rendered for what it shows, in the browser for its report.
"use client";
import { useEffect } from "react";
import * as shifts from "graph-shifts";
import { suite } from "../../suite.js";
import { vectors } from "../../vectors.js";
import { told } from "../told.js";

export default function Page() {
  useEffect(() => {
    globalThis.report = suite(shifts, vectors);
  }, []);
  return told();
}
