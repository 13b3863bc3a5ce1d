// Builds the workbench into www/dist, and the page its sign-in comes back to.

import { fileURLToPath } from "node:url";
import { defineConfig } from "vite";

const page = (name) => fileURLToPath(new URL(`${name}.html`, import.meta.url));

export default defineConfig({
  build: {
    target: "es2022",
    // The page's policy forbids inline scripts and data addresses.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    chunkSizeWarningLimit: 1000,
    rollupOptions: { input: { index: page("index"), redirect: page("redirect") } },
  },
});
