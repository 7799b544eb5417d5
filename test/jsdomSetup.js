/** What every browser has and jsdom lacks. */
const { TextDecoder, TextEncoder } = require("node:util");

if (typeof window !== "undefined") {
  Object.assign(globalThis, { TextDecoder: globalThis.TextDecoder ?? TextDecoder, TextEncoder: globalThis.TextEncoder ?? TextEncoder });
}
