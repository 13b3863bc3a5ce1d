// What an app bundles of the package.
import { fileURLToPath } from "node:url";
import { build } from "esbuild";

const resolveDir = fileURLToPath(new URL(".", import.meta.url));

/**
 * The text and the inputs of an app's bundle.
 * @param {string} contents of the app
 * @param {string[]} external what is not bundled
 */
export async function appBundle(contents, external = []) {
  const { outputFiles, metafile } = await build({
    stdin: { contents, resolveDir },
    bundle: true,
    external,
    format: "esm",
    minify: true,
    target: "es2022",
    metafile: true,
    write: false,
    logLevel: "error",
  });
  const inputs = Object.keys(metafile.inputs).filter((name) => !name.startsWith("<"));
  return { text: outputFiles[0].text, inputs };
}
