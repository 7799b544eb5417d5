import { teamsHighContrastTheme, webDarkTheme, webLightTheme } from "@fluentui/react-components";
import type { Theme } from "@fluentui/react-components";

/** The colour that Office paints the pane in, as "#RRGGBB"; undefined where the host tells none. */
function officeBackground(): string | undefined {
  const context = typeof Office === "undefined" ? undefined : (Office.context as Partial<Office.Context> | undefined);
  return context?.officeTheme?.bodyBackgroundColor;
}

/** Perceived lightness of "#RRGGBB", 0 to 255 (weights of ITU-R BT.601). */
function lightness(colour: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => parseInt(colour.slice(at, at + 2), 16));
  return 0.299 * red + 0.587 * green + 0.114 * blue;
}

/** The theme that fits: forced colours first, then what Office says, then the system. */
export function themeNow(): Theme {
  if (matchMedia("(forced-colors: active)").matches) return teamsHighContrastTheme;
  const background = officeBackground();
  const isDark = background === undefined ? matchMedia("(prefers-color-scheme: dark)").matches : lightness(background) < 128;
  return isDark ? webDarkTheme : webLightTheme;
}

/** Calls when the system's colours change. Answers how to stop. */
export function onThemeChange(listener: () => void): () => void {
  const queries = ["(forced-colors: active)", "(prefers-color-scheme: dark)"].map((query) => matchMedia(query));
  for (const query of queries) query.addEventListener("change", listener);
  return () => {
    for (const query of queries) query.removeEventListener("change", listener);
  };
}
