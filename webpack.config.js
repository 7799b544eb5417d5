const path = require("node:path");
const CopyPlugin = require("copy-webpack-plugin");
const HtmlPlugin = require("html-webpack-plugin");

const swc = {
  test: /\.tsx?$/,
  exclude: /node_modules/,
  loader: "swc-loader",
  options: { jsc: { parser: { syntax: "typescript", tsx: true }, transform: { react: { runtime: "automatic" } }, target: "es2022" } },
};

/** The command line as one file, so that it runs right after `npm ci`. */
const cli = {
  name: "cli",
  target: "node20",
  mode: "production",
  devtool: "source-map",
  entry: { afstem: "./src/cli/main.ts" },
  output: { path: path.resolve(__dirname, "dist/cli"), filename: "[name].js", clean: true },
  resolve: { extensions: [".ts", ".tsx", ".js"] },
  module: { rules: [swc] },
  optimization: { minimize: false },
  performance: { hints: false },
  stats: "errors-warnings",
};

/** Programs of the project's own household, made when they are asked for. */
const tools = {
  ...cli,
  name: "tools",
  entry: { samples: "./samples/make/main.ts" },
  output: { path: path.resolve(__dirname, "dist/tools"), filename: "[name].js" },
};

/** Fluent makes its styles at run time in an empty style element: the hash is that of the empty text. */
const EMPTY_STYLE = "'sha256-47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU='";
const OFFICE_CDN = "https://appsforoffice.microsoft.com";

/** What a built page may load: itself, and office.js where it says so. */
function contentSecurity(script) {
  return [
    "default-src 'none'",
    `script-src 'self' ${script}`.trim(),
    `style-src 'self' ${EMPTY_STYLE}`,
    "img-src 'self' data:",
    "font-src 'self'",
    "connect-src 'self'",
    "worker-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
  ].join("; ");
}

function page(name, template) {
  return new HtmlPlugin({
    filename: `${name}.html`,
    template,
    chunks: [name],
    security: contentSecurity(OFFICE_CDN),
    office: `${OFFICE_CDN}/lib/1/hosted/office.js`,
  });
}

/** The add-in as Excel loads it: pane and ribbon command. */
const pane = {
  name: "pane",
  target: "web",
  mode: "production",
  devtool: "source-map",
  entry: { taskpane: "./src/taskpane/index.tsx", commands: "./src/commands/commands.ts" },
  output: { path: path.resolve(__dirname, "dist/pane"), filename: "[name].js", chunkFilename: "[name].[contenthash:8].js", clean: true },
  resolve: { extensions: [".ts", ".tsx", ".js"] },
  module: { rules: [swc] },
  plugins: [
    page("taskpane", "./src/taskpane/taskpane.html"),
    page("commands", "./src/commands/commands.html"),
    new CopyPlugin({
      patterns: [
        { from: "assets/*.png", to: "assets/[name][ext]" },
        { from: "src/taskpane/help.html", to: "help.html" },
        { from: "src/taskpane/taskpane.css", to: "taskpane.css" },
      ],
    }),
  ],
  performance: { hints: false },
  stats: "errors-warnings",
};

/** The page that stands in for Excel, and its small server. The pane in it is the very bundle above. */
const workbench = {
  ...pane,
  name: "workbench",
  entry: {
    workbench: "./src/workbench/page/index.tsx",
    paneBridge: "./src/workbench/page/paneBridge.ts",
    officeShim: "./src/workbench/page/officeShim.ts",
  },
  output: { path: path.resolve(__dirname, "dist/workbench"), filename: "[name].js", clean: true },
  plugins: [
    new HtmlPlugin({ filename: "index.html", template: "./src/workbench/page/index.html", chunks: ["workbench"] }),
    new HtmlPlugin({ filename: "paneFrame.html", template: "./src/workbench/page/paneFrame.html", chunks: [], inject: false }),
    new CopyPlugin({
      patterns: [
        "src/workbench/page/workbench.css",
        "node_modules/@ironcalc/wasm/wasm_bg.wasm",
        { from: "node_modules/@microsoft/office-js/dist/excel-web-16.00.js", to: "office/[name][ext]", info: { minimized: true } },
      ],
    }),
  ],
};

/** For development only: the contract of every workbook, run inside a real Excel (npm run excel) and, in the tests, inside the workbench. */
const contract = {
  ...pane,
  name: "contract",
  entry: { contract: "./test/contracts/page/contract.ts" },
  output: { path: path.resolve(__dirname, "dist/contract"), filename: "[name].js", clean: true },
  plugins: [page("contract", "./test/contracts/page/contract.html")],
};

const server = {
  ...cli,
  name: "server",
  entry: { serve: "./src/workbench/server/main.ts", excel: "./src/workbench/server/excel.ts" },
  output: { path: path.resolve(__dirname, "dist/server"), filename: "[name].js", clean: true },
};

module.exports = [cli, tools, pane, workbench, contract, server];
