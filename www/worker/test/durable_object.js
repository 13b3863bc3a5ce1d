// The class that `cloudflare:workers` exports, where there is no workerd.
// @ts-check

export class DurableObject {
  /** @param {unknown} ctx @param {unknown} env */
  constructor(ctx, env) {
    this.ctx = ctx;
    this.env = env;
  }
}
