// The functions that the tests add to the pages they drive.

declare global {
  /** Reports a violation of the page's policy to the test. */
  var reportViolation: (text: string) => void;
  /** axe-core, after its script ran. */
  var axe: typeof import("axe-core");
  /** Lets the host change the theme of its tab. */
  var changeTheme: (name: string) => void;
}

export {};
