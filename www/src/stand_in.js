// What the page asks of the stand-in itself, beside Graph's own requests.

async function ask(path, method) {
  const response = await fetch(`/stand-in/${path}`, { method });
  if (!response.ok) throw new Error(`it answers ${response.status}`);
  return response.text();
}

/** Lets the stand-in begin anew, with what it held at first, and promptly. */
export const renew = () => ask("fresh", "POST");

/** The manner in which it answers now. */
export const currentManner = () => ask("manner", "GET");

/** Lets it answer in a manner from now on. */
export const behave = (manner) => ask(`manner/${manner}`, "POST");
