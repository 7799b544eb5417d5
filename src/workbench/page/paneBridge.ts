import type { NativeBridge } from "../host/officeBridge";

/**
 * Runs in the pane's frame before Microsoft's client library: the library looks for its bridge when it is loaded. The frame is of another
 * origin than the workbench, as an add-in is of another than Excel: what is asked and answered goes through a port.
 */
const { port1: here, port2: there } = new MessageChannel();
const bridge: NativeBridge = { sendMessageToHost: (text) => here.postMessage(text) };
here.onmessage = ({ data }: MessageEvent<string>) => bridge.onMessageFromHost?.(data);
window.parent.postMessage("afstem-pane", "*", [there]);
Object.assign(window, { _richApiNativeBridge: bridge });
