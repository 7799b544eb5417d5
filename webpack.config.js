const path = require("node:path");

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

module.exports = [cli, tools];
