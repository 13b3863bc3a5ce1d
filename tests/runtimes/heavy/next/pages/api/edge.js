// A route of the older router in the edge runtime.
import edge from "../../edge.js";

export const config = { runtime: "edge" };
export default edge.fetch;
