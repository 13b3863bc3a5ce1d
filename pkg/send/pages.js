// A list page by page, and item by item.
import { unanswered } from "./error.js";
import { sendBy } from "./send.js";
import { settingsOf } from "./settings.js";

export async function* pages(request, options) {
  const settings = settingsOf(options);
  const asked = new Set();
  let url = request?.url;
  do {
    const page = await sendBy({ ...request, url }, settings);
    if (!Array.isArray(page?.value))
      throw unanswered(request, "UnreadableAnswer", "was answered without a list", { status: 200 });
    yield page;
    url = nextOf(request, page["@odata.nextLink"] ?? undefined, asked.add(url));
  } while (url !== undefined);
}

export async function* items(request, options) {
  for await (const page of pages(request, options)) yield* page.value;
}

/** The address of the next page: of the request's own origin, since the token goes there, and not asked for yet. */
function nextOf(request, link, asked) {
  if (link === undefined || (isHome(request.url, link) && !asked.has(link))) return link;
  throw unanswered(
    request,
    "BadNextLink",
    asked.has(link)
      ? "was answered with a link to a page that was here already"
      : "was answered with a link that leads elsewhere",
    { status: 200 },
  );
}

const isHome = (url, link) => typeof link === "string" && URL.canParse(link) && new URL(link).origin === new URL(url).origin;
