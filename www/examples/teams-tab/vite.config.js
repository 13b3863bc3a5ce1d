// Builds the page. Modern browsers and Teams need no polyfill.
// @ts-check

import { defineConfig } from "vite";

export default defineConfig({ build: { target: "es2023", modulePreload: { polyfill: false } } });
