// Reads the vectors, and makes the bodies that are too long to print.
import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { sealed } from "./calls.js";

const { vectors } = JSON.parse(readFileSync(new URL("vectors.json", import.meta.url), "utf8"));
const bytes = (hex) => new Uint8Array(Buffer.from(hex, "hex"));

async function complete(vector) {
  const { plaintextParts: parts, secret, dek, iv, bodySha256 } = vector;
  if (!parts) return { ...vector, body: bytes(vector.body) };
  const plaintext = parts.prefix + Array(parts.times).fill(parts.unit).join(parts.separator) + parts.suffix;
  const body = await sealed(plaintext, { secret, dek: bytes(dek), iv: bytes(iv) });
  const hash = createHash("sha256").update(body).digest("hex");
  if (hash !== bodySha256) throw new Error(`${vector.name} is sealed otherwise: ${hash}`);
  return { ...vector, plaintext, body };
}

/** Every vector with its body. */
export const all = await Promise.all(vectors.map(complete));
