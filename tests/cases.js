// Reads the vectors and lays each case over what its file's cases have in common.
import { readdirSync, readFileSync } from "node:fs";
import * as shifts from "graph-shifts";

const folder = new URL("./vectors/", import.meta.url);

/** The text that a constructor of the vectors stands for. */
export function textOf(made) {
  if (typeof made === "string") return made;
  if (made.repeat) return made.repeat[0].repeat(made.repeat[1]);
  return made.concat.map(textOf).join("");
}

function complete(file, common, given) {
  const shared = common?.[given.operation] ?? {};
  const { body, ...input } = { ...shared.input, ...given.input };
  const whole = { ...given, file, input, body };
  if (given.request) whole.request = { ...shared.request, ...given.request };
  if (given.json !== undefined) whole.text = textOf(given.json);
  if (given.bytes !== undefined) whole.bytes = Uint8Array.from(Buffer.from(given.bytes, "hex"));
  return whole;
}

/** Every vectors file as `{ name, cases }`. */
export function files() {
  return readdirSync(folder)
    .filter((name) => name.endsWith(".json"))
    .sort()
    .map((name) => {
      const { common, cases } = JSON.parse(readFileSync(new URL(name, folder), "utf8"));
      return { name, cases: cases.map((given) => complete(name, common, given)) };
    });
}

/** Every case that has a body as a value, of an operation that takes one. */
export const valueCases = () => files().flatMap(({ cases }) => cases.filter(({ operation, body }) => body !== undefined && shifts[operation].check !== undefined));
