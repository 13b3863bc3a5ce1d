// Builds the workbench into www/dist.

import { defineConfig } from "vite";

export default defineConfig({
  build: {
    target: "es2022",
    // The page's policy forbids inline scripts and data addresses.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    chunkSizeWarningLimit: 1000,
  },
});
