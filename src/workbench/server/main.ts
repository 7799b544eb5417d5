import { spawn } from "node:child_process";
import type { AddressInfo } from "node:net";
import { serve } from "./serve";

const PORT = 3000;
const OPENERS: Readonly<Record<string, readonly [string, readonly string[]]>> = {
  darwin: ["open", []],
  win32: ["cmd", ["/c", "start", ""]],
  linux: ["xdg-open", []],
};

/** Opens the browser where there is one; where there is none, the address stands on the screen. */
function show(address: string): void {
  const [command, args] = OPENERS[process.platform] ?? ["", []];
  if (command === "" || process.env["CI"] !== undefined) return;
  const opener = spawn(command, [...args, address], { stdio: "ignore", detached: true });
  opener.once("error", () => process.stdout.write("Åbn adressen i en browser.\n"));
  opener.unref();
}

async function start(): Promise<void> {
  const server = await serve(PORT).catch(() => serve(0));
  const address = `http://localhost:${String((server.address() as AddressInfo).port)}/`;
  process.stdout.write(`Afstems værksted: ${address}\nStop med Ctrl+C.\n`);
  show(address);
}

void start();
