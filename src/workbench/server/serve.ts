import { createReadStream, existsSync, statSync } from "node:fs";
import type { Server } from "node:http";
import type { IncomingMessage, ServerResponse } from "node:http";
import { createServer } from "node:http";
import { createServer as createSecureServer } from "node:https";
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

/** What is served: folders below the project's own by the beginning of the path, the longest first. */
export interface Site {
  readonly roots: Readonly<Record<string, string>>;
  /** Sent with every file, where the pages do not say it themselves. */
  readonly security?: string;
  readonly certificate?: { readonly key: Buffer; readonly cert: Buffer };
}

export const WORKBENCH: Site = {
  roots: { "/pane/": "dist/pane", "/samples/": "samples", "/": "dist/workbench" },
  security: SECURITY,
};

function fileFor(path: string, roots: Site["roots"]): string | undefined {
  const prefix = Object.keys(roots).find((each) => path.startsWith(each)) ?? "/";
  const root = roots[prefix] ?? "";
  const file = normalize(join(root, path.slice(prefix.length) || "index.html"));
  const isInside = file.startsWith(normalize(root) + sep);
  return isInside && existsSync(file) && statSync(file).isFile() ? file : undefined;
}

function answer(request: IncomingMessage, response: ServerResponse, { roots, security }: Site): void {
  const path = decodeURIComponent(new URL(request.url ?? "/", "http://localhost").pathname);
  const file = fileFor(path, roots);
  if (file === undefined) {
    response.writeHead(404).end();
    return;
  }
  response.writeHead(200, {
    "Content-Type": TYPES[extname(file)] ?? "application/octet-stream",
    ...(security === undefined ? {} : { "Content-Security-Policy": security }),
    "X-Content-Type-Options": "nosniff",
    "Cache-Control": "no-store",
  });
  createReadStream(file).pipe(response);
}

/** Serves built pages on this machine alone. Port 0 takes any that is free. */
export function serve(port: number, site: Site = WORKBENCH): Promise<Server> {
  const listener = (request: IncomingMessage, response: ServerResponse): void => answer(request, response, site);
  const server = site.certificate === undefined ? createServer(listener) : createSecureServer(site.certificate, listener);
  return new Promise((resolve, reject) => {
    server.once("error", reject);
    server.listen(port, "127.0.0.1", () => resolve(server));
  });
}
