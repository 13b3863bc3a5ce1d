// The settings that the page was built with: www/.env, overridden by the environment, as Vite reads them.
// @ts-check

import { fileURLToPath } from "node:url";
import { loadEnv } from "vite";
import { settingsOf } from "../src/sign_in/settings.js";

export const readSettings = () => settingsOf(loadEnv("production", fileURLToPath(new URL("..", import.meta.url)), "VITE_"));
