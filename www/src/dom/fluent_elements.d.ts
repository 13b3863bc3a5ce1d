// The Fluent elements that the page creates, by their tag names.

import type { Button, Switch, Tablist, TextInput } from "@fluentui/web-components";

declare global {
  interface HTMLElementTagNameMap {
    "fluent-button": Button;
    "fluent-switch": Switch;
    "fluent-tablist": Tablist;
    "fluent-text-input": TextInput;
  }
}
