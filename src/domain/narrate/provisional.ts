import type { Summary } from "../words/summary";

/** True when something that changes a figure is unanswered: then every text says so first (SPEC 2.2). */
export function isProvisional({ unexplained, openErrors, personsRange: [fewest, most] }: Summary): boolean {
  return unexplained > 0 || openErrors > 0 || fewest !== most;
}
