// The parts of the OpenAPI document that the tests read.

export interface Reference {
  $ref: string;
}

export interface Content {
  schema: Reference;
  example?: unknown;
  examples?: Record<string, { value: unknown }>;
}

/** A component, or a reference to it. */
export interface Part extends Partial<Reference> {
  name?: string;
  in?: string;
  example?: unknown;
  headers?: Record<string, { example: unknown; schema: object }>;
  content?: Record<string, Content>;
}

export interface Row {
  operationId: string;
  summary: string;
  description?: string;
  externalDocs: { url: string };
  security: Array<Record<string, string[]>>;
  parameters: Part[];
  requestBody?: Part;
  responses: Record<string, Part>;
}

export interface Document {
  paths: Record<string, Record<string, Row>>;
  components: { responses: Record<string, Part>; schemas: Record<string, object> };
}

/** An operation of the document. */
export interface Documented {
  id: string;
  path: string;
  method: string;
  row: Row;
}
