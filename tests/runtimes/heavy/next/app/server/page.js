// A page whose server component runs the suite in Node, whenever the page is asked for.
import { told } from "../told.js";

export const dynamic = "force-dynamic";

export default told;
