import type { OfficeBridge } from "../host/officeBridge";

/** Runs in the pane's frame before Microsoft's client library: the library looks for its bridge when it is loaded. */
Object.assign(window, { _richApiNativeBridge: (window.parent as unknown as { readonly afstemBridge: OfficeBridge }).afstemBridge });
