// Removes tokens from a text that was pasted, before anything else sees it.
// @ts-check

/** Replaces a token, as in the requests that the page shows. */
const PLACEHOLDER = "{token}";

/** A token without quotes, or what a template string or this page has in its place. */
const SECRET = "(?:\\$?\\{[\\w.]*\\}|[^\\s\"'`\\\\,;(){}\\[\\]])+";

/** A value of a shell, with its quotes if it has some. */
const WORD = "(?:'[^']*'|\"(?:\\\\.|[^\"\\\\])*\"|(?:\\\\.|[^\\s\"'\\\\])+)";

/** Names of secrets; `$skiptoken` is none. */
const NAME =
  "(?:[\\w-]*(?:access|refresh|id|bearer|auth|session)[_-]?token|(?<![\\w$.-])token|client_?(?:secret|assertion)|password)";

/** Each with what stays before the secret. */
const PATTERNS = [
  // A header, also as a property or an argument of a call, and one that is put together; `authorization_uri` of a challenge is none.
  new RegExp(
    `(\\b(?:proxy-)?authorization\\\\?["'\`]?\\]?\\s*[:=,]\\s*\\[?\\\\?["'\`]?(?:[A-Za-z]+(?:[ \\t]+|\\\\ )(?:["'\`]\\s*\\+\\s*["'\`]|(?=[^\\s"'\`])))?)${SECRET}`,
    "gi",
  ),
  // The value of one, wherever it is; words about it have no digits.
  /(\bBearer(?:[ \t]+|\\ ))(?!\w+=)(?=[^\s"'`]*\d|[^\s"'`]{20})[\w.~+/=-]{8,}/gi,
  /(\b(?:set-)?cookie\\?["'`]?\]?\s*[:=,]\s*\\?["'`]?)[^"'`\r\n]+/gi,
  new RegExp(`(${NAME}\\\\?["'\`]?\\]?\\s*[:=]\\s*\\\\?["'\`])[^"'\`\\\\\\r\\n]+`, "gi"),
  new RegExp(`((?:^|[?&"'])${NAME}=)[^\\s"'\`&#\\\\]+`, "gim"),
  /((?:^|["'\s])[\w-]+-(?:token|key)[ \t]*:[ \t]*)[^"'`\s][^"'`\r\n]*/gim,
  // The user and the password of a URL.
  /(\bhttps?:\/\/)[^\s/@"'`?#]+(?=@)/gi,
  // A JSON Web Token, wherever it is.
  /()\beyJ[\w-]{8,}\.[\w-]+(?:\.[\w-]*)*/g,
];

/** The options of curl that take a secret, the short ones also after others or with the value attached: https://curl.se/docs/manpage.html */
const CURL_OPTIONS = new RegExp(
  `(\\s(?:--(?:oauth2-bearer|user|proxy-user|cookie|pass|proxy-pass)(?![\\w-])|-[#0-9afgGijklLnNOpqRsSvZ]*[buU])(?:\\s|[\\\\^\`]\\r?\\n)*)${WORD}`,
  "g",
);

/** @param {string} text */
export const withoutTokens = (text) =>
  (/\bcurl(?:\.exe)?\s/.test(text) ? [...PATTERNS, CURL_OPTIONS] : PATTERNS).reduce(
    (rest, pattern) => rest.replace(pattern, (_, before) => before + PLACEHOLDER),
    text,
  );
