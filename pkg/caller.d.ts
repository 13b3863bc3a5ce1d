// The types of the caller in `graph-shifts/testing`, which plays Shifts towards a workforce integration.

/** How a callback is sealed. Tests set a part of it to make a callback that Shifts would never send, or the same bytes twice. */
export interface SealOptions {
  /** The secret that seals it: 64 ASCII characters. The default is the secret of the caller. */
  secret?: string | undefined;
  /** The key that encrypts the text: 32 bytes. The default is random. */
  dek?: ArrayBuffer | ArrayBufferView | undefined;
  /** The initialization vector: 16 bytes. The default is random. */
  iv?: ArrayBuffer | ArrayBufferView | undefined;
  /** The number of the key in the container. The default is 1, the only one that Shifts is known to send. */
  keyId?: number | undefined;
}
