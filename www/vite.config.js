// Builds the workbench, and the page that its sign-in returns to, into www/dist.
// @ts-check

import { fileURLToPath } from "node:url";
import { defineConfig, loadEnv } from "vite";
import { policyFor } from "./server/headers.js";
import { settingsOf } from "./src/sign_in/settings.js";

/** @import { Plugin } from "vite" */

/** @param {string} name */
const page = (name) => fileURLToPath(new URL(`${name}.html`, import.meta.url));

/** The editor, and the part of it that also colours requests and responses, are files of their own: they change less often than the page. */
const EDITOR = [
  { name: "editor-language", test: /node_modules\/@lezer/ },
  { name: "editor", test: /node_modules\/(@codemirror|codemirror)/ },
];

/** A static host sets no headers, so the page states its Content-Security-Policy itself. @param {string} content @returns {Plugin} */
const statedPolicy = (content) => ({
  name: "stated-policy",
  transformIndexHtml: () => [
    { tag: "meta", attrs: { "http-equiv": "Content-Security-Policy", content }, injectTo: "head-prepend" },
  ],
});

export default defineConfig(({ mode }) => {
  const environment = loadEnv(mode, fileURLToPath(new URL(".", import.meta.url)), "VITE_");
  const isStatic = environment.VITE_MOCK === "page";
  return {
    // Below any path of a static host.
    base: isStatic ? "./" : "/",
    plugins: isStatic ? [statedPolicy(policyFor(settingsOf(environment)))] : [],
    build: {
      target: "es2022",
      // The page's Content-Security-Policy forbids inline scripts and data: URLs.
      assetsInlineLimit: 0,
      modulePreload: { polyfill: false },
      chunkSizeWarningLimit: 1000,
      rollupOptions: {
        input: { index: page("index"), redirect: page("redirect") },
        output: { codeSplitting: { groups: EDITOR } },
      },
    },
  };
});
