// Registers the Fluent components that the page uses.
// @ts-check

import "@fluentui/web-components/badge.js";
import "@fluentui/web-components/button.js";
import "@fluentui/web-components/field.js";
import "@fluentui/web-components/link.js";
import "@fluentui/web-components/message-bar.js";
import "@fluentui/web-components/spinner.js";
import "@fluentui/web-components/switch.js";
import "@fluentui/web-components/tab.js";
import "@fluentui/web-components/tablist.js";
import "@fluentui/web-components/text-input.js";
import { polyfillBodyAndObserve } from "@microsoft/focusgroup-polyfill/shadowless";

// Arrow keys within tabs, for browsers without focusgroup.
polyfillBodyAndObserve();
