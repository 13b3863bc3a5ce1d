// A route in Node.
import edge from "../../edge.js";

export const runtime = "nodejs";
export const dynamic = "force-dynamic";
export const GET = edge.fetch;
export const POST = edge.fetch;
