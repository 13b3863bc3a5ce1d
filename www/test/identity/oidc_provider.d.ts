// The part of oidc-provider, which has no types of its own, that the tests use.

declare module "oidc-provider" {
  import type { RequestListener } from "node:http";

  export interface Context {
    path: string;
    body?: Record<string, unknown>;
  }

  export interface AuthorizationCode {
    accountId: string;
    scopes: Iterable<string>;
  }

  export interface RefreshToken {
    accountId: string;
    scope: string;
  }

  export default class Provider {
    constructor(issuer: string, configuration: object);
    use(middleware: (context: Context, next: () => Promise<void>) => Promise<void>): void;
    on(event: "authorization_code.saved", listener: (code: AuthorizationCode) => void): void;
    callback(): RequestListener;
    readonly RefreshToken: { prototype: RefreshToken };
  }
}
