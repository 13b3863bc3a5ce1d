// The settings the page was built with, read by the tool that built it: www/.env, and before it the environment.

import { fileURLToPath } from "node:url";
import { loadEnv } from "vite";
import { settingsOf } from "../src/sign_in/settings.js";

export const readSettings = () => settingsOf(loadEnv("production", fileURLToPath(new URL("..", import.meta.url)), "VITE_"));
