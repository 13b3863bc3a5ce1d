// Builds the workbench, and the page that its sign-in returns to, into www/dist.
// @ts-check

import { fileURLToPath } from "node:url";
import { defineConfig } from "vite";

/** @param {string} name */
const page = (name) => fileURLToPath(new URL(`${name}.html`, import.meta.url));

export default defineConfig({
  build: {
    target: "es2022",
    // The page's Content-Security-Policy forbids inline scripts and data: URLs.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    chunkSizeWarningLimit: 1000,
    rollupOptions: { input: { index: page("index"), redirect: page("redirect") } },
  },
});
