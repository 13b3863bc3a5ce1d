// Opens a callback: finds its address, reads its body, decrypts it and reads what it says.
// @ts-check
import { addressOf } from "./address.js";
import { base64url } from "./base64url.js";
import { bytesOf, isRequest } from "./body.js";
import { callOf } from "./call.js";
import { decrypt } from "./cipher.js";
import { containerOf } from "./container.js";
import { secretsIn } from "./secret.js";
import { openingOf } from "./settings.js";
import { Unopened, notOpened } from "./unopened.js";

/** @type {typeof import("../callbacks.js").openCallback} */
export async function openCallback(input, options) {
  const settings = openingOf(options);
  try {
    const { call } = await open(input, settings, new AbortController().signal);
    return { ok: true, call };
  } catch (error) {
    if (error instanceof Unopened) return notOpened(error.code);
    throw error;
  }
}

/**
 * Throws `Unopened` for a callback that cannot be opened, and whatever the option `secret` throws.
 * @param {import("../callbacks.js").CallbackInput} input
 * @param {ReturnType<typeof openingOf>} settings
 * @param {AbortSignal} signal that of the call; it ends the reading of the body, too
 */
export async function open(input, { secrets, own, basePath, maxBody }, signal) {
  const address = addressOf(input.url, basePath);
  if (!address) throw new Unopened("not_found");
  if (isRequest(input) && input.method !== "POST") throw new Unopened("wrong_method");
  const container = containerOf(await bytesOf(input, maxBody, signal));
  const { plaintext, secretIndex } = await decrypted(
    container,
    typeof secrets === "function" ? secretsIn(await secrets(address)) : secrets,
  );
  const message = { id: base64url(container.tag), trailing: container.trailing, secretIndex, signal };
  return { address, call: await callOf(address, input.headers, own, message, plaintext) };
}

/**
 * Tries each secret whole, for nothing in a message says which one made it.
 * @param {import("./container.js").Container} container
 * @param {string[]} secrets
 */
async function decrypted(container, secrets) {
  let failure = new Unopened("not_authentic");
  for (const [secretIndex, secret] of secrets.entries()) {
    try {
      return { plaintext: await decrypt(container, secret), secretIndex };
    } catch (error) {
      if (!(error instanceof Unopened)) throw error;
      if (error.code !== "not_authentic") failure = error;
    }
  }
  throw failure;
}
