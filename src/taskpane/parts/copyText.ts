/** What became of an attempt to copy: done, or the text is selected and the person presses Ctrl+C. */
export type Copied = "copied" | "selected";

async function byClipboard(html: string, plain: string): Promise<boolean> {
  try {
    const of = (type: string, text: string) => new Blob([text], { type });
    await navigator.clipboard.write([new ClipboardItem({ "text/html": of("text/html", html), "text/plain": of("text/plain", plain) })]);
    return true;
  } catch (refusal) {
    // Excel on the web runs the pane in a frame that may not have leave to write; the older way is tried next.
    return refusal === undefined;
  }
}

function byCommand(html: string, plain: string): boolean {
  let placed = false;
  const place = (event: ClipboardEvent) => {
    event.preventDefault();
    event.clipboardData?.setData("text/html", html);
    event.clipboardData?.setData("text/plain", plain);
    placed = event.clipboardData !== null;
  };
  document.addEventListener("copy", place, { once: true });
  // Deprecated, and still the only way in hosts that refuse the clipboard interface.
  const accepted = document.execCommand("copy");
  document.removeEventListener("copy", place);
  return accepted && placed;
}

function select(shown: HTMLElement): void {
  const range = document.createRange();
  range.selectNodeContents(shown);
  const selection = getSelection();
  selection?.removeAllRanges();
  selection?.addRange(range);
}

/** Copies as HTML and as plain text. Where the host refuses, `shown` is selected instead; never a false "copied". */
export async function copyText(html: string, plain: string, shown: HTMLElement | null): Promise<Copied> {
  if ((await byClipboard(html, plain)) || byCommand(html, plain)) return "copied";
  if (shown !== null) select(shown);
  return "selected";
}
