/** Pure rooms run in Node; a test of something seen asks for jsdom in its first line. */
module.exports = {
  testEnvironment: "node",
  roots: ["<rootDir>/test"],
  setupFiles: ["<rootDir>/test/jsdomSetup.js"],
  testMatch: ["**/*.test.ts", "**/*.test.tsx"],
  transform: {
    // The spreadsheet engine comes as an ES module: it is transformed as our own code is.
    "\\.(tsx?|js)$": [
      "@swc/jest",
      { jsc: { parser: { syntax: "typescript", tsx: true }, transform: { react: { runtime: "automatic" } }, target: "es2022" } },
    ],
  },
  transformIgnorePatterns: ["node_modules/(?!@ironcalc/)"],
};
