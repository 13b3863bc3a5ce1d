// What build/index.js exports, for the types of producer.js, which is copied beside it.
export default class {
  env: { OPEN_SHIFTS: { send: (message: unknown) => Promise<void> } };
  fetch(request: Request): Promise<Response>;
}
