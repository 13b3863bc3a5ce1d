// A page whose server component runs the suite once, when the page is built.
import { told } from "../told.js";

export const dynamic = "force-static";

export default told;
