// An instance of a WebAssembly module: made at the first call, thrown away after a trap. Texts are written into its memory and read from it.
// @ts-check

/** The fewest bytes that are reserved for a text. */
const MIN_RESERVED = 4096;

/** JSON text as a string, or as its bytes. @typedef {string | Uint8Array} Text */

/**
 * What each of the package's modules exports.
 *
 * @typedef {object} Exports
 * @property {{ readonly buffer: ArrayBuffer }} memory
 * @property {(bytes: number) => number} reserve
 * @property {() => number} output
 */

const encoder = /*#__PURE__*/ new TextEncoder();

/** Keeps a byte order mark, so that no place moves. */
const decoder = /*#__PURE__*/ new TextDecoder("utf-8", { ignoreBOM: true });

/** The characters of UTF-8. @param {Uint8Array} bytes */
export const decode = (bytes) => decoder.decode(bytes);

/** Encodes a text into a buffer from byte `from` on. @param {string} text @param {Uint8Array} buffer @param {number} from */
const encode = (text, buffer, from) => encoder.encodeInto(text, from ? buffer.subarray(from) : buffer);

/** What an error is made of. @typedef {new (message: string, options: ErrorOptions) => Error} ErrorClass */

/**
 * A module's one instance.
 *
 * @template {Exports} Core what the module exports
 */
export class ModuleInstance {
  /** The exports of the instance. Set to `undefined` after a trap. @type {Core | undefined} */
  current;
  /** Makes a fresh instance and returns its exports. @type {() => unknown} */
  load;
  #buffer = new Uint8Array();
  #options;

  /**
   * @param {object} options
   * @param {ErrorClass} options.InternalError for traps
   * @param {ErrorClass} options.WebAssemblyError for runtimes that compile no module
   * @param {string} options.fallback the entry point that needs no WebAssembly
   * @param {() => unknown} [options.load] may be set later, before the first call
   */
  constructor(options) {
    this.load = /** @type {() => unknown} */ (options.load);
    this.#options = options;
  }

  /** The instance, made if there is none. @returns {Core} */
  get() {
    if (this.current === undefined) {
      try {
        this.current = /** @type {Core} */ (this.load());
      } catch (cause) {
        // A full stack says nothing about WebAssembly. No regular expression: it needs stack, too, and throws a SyntaxError without.
        const words = String(cause);
        if (words.includes("call stack") || words.includes("recursion")) throw cause;
        const { WebAssemblyError, fallback } = this.#options;
        throw new WebAssemblyError(`WebAssembly cannot be compiled here: import ${fallback} instead`, { cause });
      }
    }
    return this.current;
  }

  /**
   * Runs a call into the module. A trap is our fault; the next call starts with a fresh instance.
   *
   * @template T
   * @param {(core: Core) => T} call
   * @returns {T}
   */
  guarded(call) {
    const core = this.get();
    try {
      return call(core);
    } catch (cause) {
      this.current = undefined;
      throw this.fault(cause);
    }
  }

  /** The error for a trap. The instance is dropped before it is made: where the stack is full, this cannot even be called. @param {unknown} cause */
  fault(cause) {
    return new this.#options.InternalError("a fault of graph-shifts", { cause });
  }

  /** Memory for a text of so many bytes. @param {Core} core @param {number} bytes */
  reserve(core, bytes) {
    if (this.#buffer.length < bytes || this.#buffer.buffer !== core.memory.buffer) {
      const size = Math.max(bytes, MIN_RESERVED);
      // First, for it may replace the memory.
      const address = core.reserve(size) >>> 0;
      this.#buffer = new Uint8Array(core.memory.buffer, address, size);
    }
    return this.#buffer;
  }

  /** Writes a text from byte `from` on; returns its length in bytes. @param {Core} core @param {Text} text @param {number} from */
  write(core, text, from) {
    if (typeof text !== "string") {
      this.reserve(core, from + text.length).set(text, from);
      return text.length;
    }
    const { read, written } = encode(text, this.reserve(core, from + text.length), from);
    return read === text.length ? written : encode(text, this.reserve(core, from + text.length * 3), from).written;
  }

  /** Reads the text that a call returned by its length. @param {Core} core @param {number} length */
  read(core, length) {
    return decode(new Uint8Array(core.memory.buffer, core.output() >>> 0, length));
  }
}
