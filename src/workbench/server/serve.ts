import { createReadStream, existsSync, statSync } from "node:fs";
import type { Server } from "node:http";
import { createServer } from "node:http";
import { extname, join, normalize, sep } from "node:path";

const TYPES: Readonly<Record<string, string>> = {
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".css": "text/css; charset=utf-8",
  ".wasm": "application/wasm",
  ".png": "image/png",
  ".map": "application/json",
  ".xlsx": "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
};

/** Fluent makes its styles at run time in an empty style element: the hash is that of the empty text. */
const EMPTY_STYLE = "'sha256-47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU='";
/** The workbench alone may compile wasm, for its spreadsheet engine; nothing may be fetched from elsewhere. */
const SECURITY = [
  "default-src 'none'",
  "script-src 'self' 'wasm-unsafe-eval'",
  `style-src 'self' ${EMPTY_STYLE}`,
  "style-src-attr 'unsafe-inline'",
  "img-src 'self' data:",
  "connect-src 'self'",
  "worker-src 'self'",
  "frame-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
].join("; ");

/** Where the built pages lie, below the project's folder. */
const ROOTS: Readonly<Record<string, string>> = { "/pane/": "dist/pane", "/samples/": "samples", "/": "dist/workbench" };

function fileFor(path: string): string | undefined {
  const prefix = Object.keys(ROOTS).find((each) => path.startsWith(each)) ?? "/";
  const root = ROOTS[prefix] ?? "";
  const file = normalize(join(root, path.slice(prefix.length) || "index.html"));
  const isInside = file.startsWith(normalize(root) + sep);
  return isInside && existsSync(file) && statSync(file).isFile() ? file : undefined;
}

/** Serves the built workbench on this machine alone. Port 0 takes any that is free. */
export function serve(port: number): Promise<Server> {
  const server = createServer((request, response) => {
    const path = decodeURIComponent(new URL(request.url ?? "/", "http://localhost").pathname);
    const file = fileFor(path);
    if (file === undefined) {
      response.writeHead(404).end();
      return;
    }
    response.writeHead(200, {
      "Content-Type": TYPES[extname(file)] ?? "application/octet-stream",
      "Content-Security-Policy": SECURITY,
      "X-Content-Type-Options": "nosniff",
      "Cache-Control": "no-store",
    });
    createReadStream(file).pipe(response);
  });
  return new Promise((resolve, reject) => {
    server.once("error", reject);
    server.listen(port, "127.0.0.1", () => resolve(server));
  });
}
