/** Lets Node load the TypeScript of src and bench as it stands: each file is translated on its way in, nothing is written. */
const { transformSync } = require("@swc/core");
const fs = require("node:fs");

require.extensions[".ts"] = (module, filename) => {
  const { code } = transformSync(fs.readFileSync(filename, "utf8"), {
    filename,
    sourceMaps: "inline",
    module: { type: "commonjs" },
    jsc: { parser: { syntax: "typescript" }, target: "es2022" },
  });
  module._compile(code, filename);
};
