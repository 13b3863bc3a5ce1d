// Every operation, with what the hints of its errors depend on.
import * as shifts from "graph-shifts";

export const ID = "3f65c5c1-7ae4-4a0c-9bcb-0a4b7d1a8f10";

/** Every operation by its name. */
export const operations = Object.entries(shifts).filter(([, operation]) => operation.options);

/** The part of an operation's request that hints depend on. */
export const requestOf = (operation, { method, path } = shifts[operation]) => ({
  operation,
  method,
  url: `https://graph.microsoft.com/v1.0${path.replaceAll(/\{\w+\}/g, ID)}`,
});
