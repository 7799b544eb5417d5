import type { Decision } from "../words/decision";
import type { Reconciled } from "../words/person";
import type { Recognised } from "../words/registration";
import type { Settings } from "../words/settings";
import { matchRegistrations } from "./matchRegistrations";
import { reconcileMatched } from "./reconcileMatched";
import { registrationKeys } from "./registrationKey";

/** Registrations to persons: who is who, why there are more rows than people, one status each, hours counted once (SPEC 2). */
export function reconcile(recognised: Recognised, settings: Settings, decisions: readonly Decision[]): Reconciled {
  const keys = registrationKeys(recognised.registrations);
  const { groups, pairs } = matchRegistrations(recognised.registrations, keys, decisions);
  return reconcileMatched(recognised, settings, decisions, { keys, groups, pairs });
}
