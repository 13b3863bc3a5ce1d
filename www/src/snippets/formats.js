// The formats of snippets that @scalar/snippetz writes: one row for each.
// @ts-check

/** @import { Plugin } from "@scalar/snippetz" */

/**
 * @typedef {object} SnippetFormat
 * @property {string} id
 * @property {string} title
 * @property {[literal: string, expression: string]} token how the format writes the placeholder of the token, and the variable that replaces it
 * @property {() => Promise<Plugin>} load
 */

/** The placeholder of the token. */
export const TOKEN = "TOKEN";

/** @type {SnippetFormat[]} */
export const snippetFormats = [
  {
    id: "curl",
    title: "curl",
    token: [`'Authorization: Bearer ${TOKEN}'`, '"Authorization: Bearer $TOKEN"'],
    load: async () => (await import("@scalar/snippetz/plugins/shell/curl")).shellCurl,
  },
  {
    id: "fetch",
    title: "fetch",
    token: [`Authorization: 'Bearer ${TOKEN}'`, `Authorization: \`Bearer \${accessToken}\``],
    load: async () => (await import("@scalar/snippetz/plugins/js/fetch")).jsFetch,
  },
  {
    id: "powershell",
    title: "PowerShell",
    token: [`'Authorization' = 'Bearer ${TOKEN}'`, `'Authorization' = "Bearer $env:TOKEN"`],
    load: async () => (await import("@scalar/snippetz/plugins/powershell/restmethod")).powershellRestmethod,
  },
  {
    // Python's own client: users need not install one.
    id: "python",
    title: "Python",
    token: [`"Authorization": "Bearer ${TOKEN}"`, '"Authorization": f"Bearer {access_token}"'],
    load: async () => (await import("@scalar/snippetz/plugins/python/python3")).pythonPython3,
  },
  {
    id: "csharp",
    title: "C#",
    token: [`AuthenticationHeaderValue("Bearer", "${TOKEN}")`, 'AuthenticationHeaderValue("Bearer", accessToken)'],
    load: async () => (await import("@scalar/snippetz/plugins/csharp/httpclient")).csharpHttpclient,
  },
];
