// The types of what the build makes in pkg/wasm/, whether it is there already or not.
declare module "*.wasm" {
  const module: WebAssembly.Module;
  export default module;
}

declare module "*.wasm?module" {
  const module: WebAssembly.Module;
  export default module;
}

declare module "*.hex.js" {
  /** The module's bytes. */
  export const hex: string;
}

declare module "*/wasm/core.js" {
  /** The exports of a fresh instance. */
  export function instantiate(): unknown;
}

declare module "*/wasm/planner.js" {
  /** The exports of a fresh instance. */
  export function instantiate(): unknown;
}
