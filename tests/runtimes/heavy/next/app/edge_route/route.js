// A route in the edge runtime.
import edge from "../../edge.js";

export const runtime = "edge";
export const dynamic = "force-dynamic";
export const GET = edge.fetch;
export const POST = edge.fetch;
