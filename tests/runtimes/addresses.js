// Writes adapters for pages without a bundler: with the addresses of the package's files in the place of its names.
import { createRequire } from "node:module";
import { join, relative, sep } from "node:path";
import { adapter } from "./packed.js";

/** The address, in a project that is served, of the file that the package's `name` stands for. */
export const addressOf = (directory, name) =>
  `/${relative(directory, createRequire(join(directory, "any.js")).resolve(name)).split(sep).join("/")}`;

/** The text of an adapter that imports by addresses; `entry` is what it imports as the package. */
export const addressed = (directory, file, entry = "graph-shifts") =>
  adapter(file).replace(/"(graph-shifts(\/\w+)?)"/g, (_, name, below) => JSON.stringify(addressOf(directory, below ? name : entry)));
