// The part of Cloudflare's runtime that the worker uses: Durable Objects with SQLite, queues, rate limits, and timers.

type SqlValue = string | number | ArrayBuffer | null;

interface SqlCursor extends Iterable<Record<string, SqlValue>> {
  toArray(): Record<string, SqlValue>[];
}

interface SqlStorage {
  exec(query: string, ...bindings: (SqlValue | Uint8Array)[]): SqlCursor;
}

interface DurableObjectStorage {
  readonly sql: SqlStorage;
  getAlarm(): Promise<number | null>;
  setAlarm(time: number): Promise<void>;
  deleteAll(): Promise<void>;
}

interface DurableObjectState {
  readonly id: DurableObjectId;
  readonly storage: DurableObjectStorage;
}

interface DurableObjectId {
  readonly name?: string;
  toString(): string;
}

/** The methods of a Durable Object as its callers see them: each returns a promise. */
type DurableObjectStub<Target> = {
  [Name in keyof Target]: Target[Name] extends (...given: infer Given) => infer Result
    ? (...given: Given) => Promise<Awaited<Result>>
    : never;
};

interface DurableObjectNamespace<Target> {
  idFromName(name: string): DurableObjectId;
  idFromString(id: string): DurableObjectId;
  get(id: DurableObjectId): DurableObjectStub<Target>;
}

interface RateLimit {
  limit(options: { key: string }): Promise<{ success: boolean }>;
}

interface QueueProducer<Body> {
  send(body: Body, options: { contentType: "json" }): Promise<void>;
  sendBatch(messages: Iterable<{ body: Body; contentType: "json" }>): Promise<void>;
}

interface QueueMessage {
  readonly body: unknown;
  readonly attempts: number;
  ack(): void;
  retry(options?: { delaySeconds: number }): void;
}

interface QueueBatch {
  readonly queue: string;
  readonly messages: readonly QueueMessage[];
}

interface ExecutionContext {
  /** Lets the promise settle after the response. */
  waitUntil(promise: Promise<unknown>): void;
}

interface Scheduler {
  wait(milliseconds: number): Promise<void>;
}

declare module "cloudflare:workers" {
  export class DurableObject<Bindings> {
    constructor(ctx: DurableObjectState, env: Bindings);
    protected readonly ctx: DurableObjectState;
    protected readonly env: Bindings;
  }
}
