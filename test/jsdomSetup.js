/** What every browser has and jsdom lacks. */
const { TextDecoder, TextEncoder } = require("node:util");

function read(blob, as) {
  return new Promise((resolve, reject) => {
    const reader = new globalThis.FileReader();
    reader.onload = () => resolve(reader.result);
    reader.onerror = () => reject(reader.error);
    reader[as](blob);
  });
}

if (typeof window !== "undefined") {
  Object.assign(globalThis, { TextDecoder: globalThis.TextDecoder ?? TextDecoder, TextEncoder: globalThis.TextEncoder ?? TextEncoder });
  Blob.prototype.arrayBuffer ??= function () {
    return read(this, "readAsArrayBuffer");
  };
  Blob.prototype.text ??= function () {
    return read(this, "readAsText");
  };
}
