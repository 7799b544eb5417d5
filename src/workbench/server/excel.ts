import { spawnSync } from "node:child_process";
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { homedir } from "node:os";
import { join } from "node:path";
import type { Site } from "./serve";
import { serve } from "./serve";

/** The port that the manifest names. */
const PORT = 3000;
const ADDRESS = `https://localhost:${String(PORT)}`;
/** Microsoft's own tools, fetched when they are asked for: they are a hundred packages that nothing else here needs (docs/decisions/0003). */
const CERTIFICATES = "office-addin-dev-certs@3.0.0";
const DEBUGGING = "office-addin-debugging@7.0.0";
/** Where the first of them puts what it makes. */
const CERTIFICATE_FOLDER = join(homedir(), ".office-addin-dev-certs");
const CONTRACT_ID = "b5a4c0de-2f0b-4d39-9a57-6f0c8a1e44d2";

function tool(...args: readonly string[]): boolean {
  const isWindows = process.platform === "win32";
  return spawnSync(isWindows ? "npx.cmd" : "npx", ["--yes", ...args], { stdio: "inherit", shell: isWindows }).status === 0;
}

/** The add-in's manifest, or one of its own for the page that runs the contract. */
function manifestFor(isContract: boolean): string {
  if (!isContract) return "manifest.xml";
  const contract = readFileSync("manifest.xml", "utf8")
    .replace(/<Id>[^<]*<\/Id>/, `<Id>${CONTRACT_ID}</Id>`)
    .replaceAll(`${ADDRESS}/taskpane.html`, `${ADDRESS}/contract/contract.html`)
    .replaceAll('DefaultValue="Vis Afstem"', 'DefaultValue="Afstems kontrakt"')
    .replaceAll("Afstem.Group", "Afstem.ContractGroup");
  mkdirSync("dist/contract", { recursive: true });
  const path = join("dist", "contract", "manifest.xml");
  writeFileSync(path, contract);
  return path;
}

function site(): Site {
  const read = (name: string): Buffer => readFileSync(join(CERTIFICATE_FOLDER, name));
  return {
    roots: { "/contract/": "dist/contract", "/": "dist/pane" },
    certificate: { key: read("localhost.key"), cert: read("localhost.crt") },
  };
}

function refuse(sentence: string): void {
  process.stderr.write(`${sentence}\n`);
  process.exitCode = 1;
}

/** `npm run excel`: serves the add-in over https and loads it into Excel. `-- --contract`: the page that runs the contract. `-- --web`: for Excel on the web. */
async function start(args: readonly string[]): Promise<void> {
  const manifest = manifestFor(args.includes("--contract"));
  if (!tool(CERTIFICATES, "install")) {
    return refuse("The developer certificate could not be made or trusted. Run this again and agree when the system asks.");
  }
  const server = await serve(PORT, site()).catch(() => undefined);
  if (server === undefined)
    return refuse(`Something else is served at port ${String(PORT)}, which the manifest names. Stop it and run this again.`);
  const isDesktop = !args.includes("--web") && (process.platform === "win32" || process.platform === "darwin");
  if (isDesktop && tool(DEBUGGING, "start", manifest, "desktop", "--app", "excel", "--no-debug")) {
    process.stdout.write(`Excel is starting with Afstem. Stop with Ctrl+C; take the add-in away with: npx ${DEBUGGING} stop ${manifest}\n`);
    return;
  }
  const upload = "Excel on the web: open a workbook, Home > Add-ins > More add-ins > My add-ins > Upload my add-in, and choose";
  process.stdout.write(`Afstem is served at ${ADDRESS}.\n${upload} ${manifest}\nStop with Ctrl+C.\n`);
  process.once("SIGINT", () => server.close());
}

void start(process.argv.slice(2));
