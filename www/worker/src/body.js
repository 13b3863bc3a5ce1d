// A request's body as bytes, of the right type and within its limit.
import { Refusal } from "./problem.js";

/** Its media type in lower case, without parameters; empty where there is none. */
export const typeOf = ({ headers }) => (headers.get("Content-Type") ?? "").split(";")[0].trim().toLowerCase();

/** Refuses what is of none of these media types. */
export function checkType(request, types) {
  const type = typeOf(request);
  if (types.includes(type)) return type;
  throw new Refusal(415, `The body must be ${types.join(" or ")}.`, { headers: { Accept: types.join(", ") } });
}

const tooLarge = (most) => new Refusal(413, `The body is larger than ${most} bytes, which is the most this worker takes.`);

/** What `Content-Length` says is not trusted: the bytes are counted. */
export async function bytesOf(request, most) {
  if (Number(request.headers.get("Content-Length")) > most) throw tooLarge(most);
  const chunks = [];
  let length = 0;
  for await (const chunk of request.body ?? []) {
    length += chunk.length;
    // Leaving the loop cancels the rest.
    if (length > most) throw tooLarge(most);
    chunks.push(chunk);
  }
  return joined(chunks, length);
}

function joined(chunks, length) {
  const bytes = new Uint8Array(length);
  let at = 0;
  for (const chunk of chunks) {
    bytes.set(chunk, at);
    at += chunk.length;
  }
  return bytes;
}
