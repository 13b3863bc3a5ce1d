// Bundles an app with each bundler as it comes, and keeps what the bundler warns of.
import { join } from "node:path";
import { nodeResolve } from "@rollup/plugin-node-resolve";
import * as esbuild from "esbuild";
import * as rollup from "rollup";
import * as vite from "vite";

/** The text of all files of a bundle. */
const textOf = (output) => output.map(({ code }) => code).join("\n");

export async function withEsbuild(directory, entry) {
  const options = {
    absWorkingDir: directory,
    entryPoints: [entry],
    format: "esm",
    bundle: true,
    minify: true,
    write: false,
    metafile: true,
    logLevel: "silent",
  };
  const { outputFiles, warnings, metafile } = await esbuild.build(options);
  return { text: outputFiles[0].text, warnings: warnings.map(({ text }) => text), inputs: Object.keys(metafile.inputs) };
}

async function withRollup(directory, entry) {
  const warnings = [];
  const bundle = await rollup.rollup({
    input: join(directory, entry),
    plugins: [nodeResolve()],
    onwarn: ({ message }) => warnings.push(message),
  });
  const { output } = await bundle.generate({ format: "es" });
  return { text: textOf(output), warnings };
}

async function withVite(directory, entry) {
  const warnings = [];
  const customLogger = vite.createLogger("warn");
  customLogger.warn = customLogger.warnOnce = (text) => warnings.push(text);
  const build = { write: false, rollupOptions: { input: join(directory, entry) } };
  const { output } = await vite.build({ root: directory, logLevel: "warn", customLogger, build });
  return { text: textOf(output), warnings };
}

export const bundlers = {
  [`esbuild ${esbuild.version}`]: withEsbuild,
  [`Rollup ${rollup.VERSION}`]: withRollup,
  [`Vite ${vite.version} with Rolldown ${vite.rolldownVersion}`]: withVite,
};
