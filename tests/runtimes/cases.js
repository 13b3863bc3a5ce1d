// Lays each case of the vectors over what its file's cases have in common, in any runtime.

/** The text that a constructor of the vectors stands for. */
function textOf(made) {
  if (typeof made === "string") return made;
  if (made.repeat) return made.repeat[0].repeat(made.repeat[1]);
  return made.concat.map(textOf).join("");
}

/** The bytes that a text of hexadecimal digits stands for. */
const bytesOf = (hex) => Uint8Array.from(hex.match(/../g) ?? [], (pair) => Number.parseInt(pair, 16));

function complete(file, common, given) {
  const shared = common?.[given.operation] ?? {};
  const { body, ...input } = { ...shared.input, ...given.input };
  const whole = { ...given, file, input, body };
  if (given.request) whole.request = { ...shared.request, ...given.request };
  if (given.json !== undefined) whole.text = textOf(given.json);
  if (given.bytes !== undefined) whole.bytes = bytesOf(given.bytes);
  return whole;
}

/** Every case of a vectors file. */
export const casesOf = ({ name, common, cases }) => cases.map((given) => complete(name, common, given));
