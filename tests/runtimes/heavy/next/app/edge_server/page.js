// A page whose server component runs the suite in the edge runtime.
import { told } from "../told.js";

export const runtime = "edge";
export const dynamic = "force-dynamic";

export default told;
