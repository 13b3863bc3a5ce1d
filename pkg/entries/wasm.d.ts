// The types of what the build makes in pkg/wasm/, whether it is there already or not.
declare module "*/core.wasm" {
  const module: WebAssembly.Module;
  export default module;
}

declare module "*/core.wasm?module" {
  const module: WebAssembly.Module;
  export default module;
}

declare module "*/core.hex.js" {
  /** The module's bytes. */
  export const hex: string;
}

declare module "*/core.js" {
  /** The exports of a fresh instance. */
  export function instantiate(): unknown;
}
