import type { StatusCode } from "./statuses";
import type { ColumnMeaning } from "./columns";

/**
 * How a decision names a registration without a name or a CPR number, so that it is found again in next period's workbook.
 * Made by reconcile/registrationKey.
 */
export type RegistrationKey = string;

/** Who decided, when and why. `at` is an ISO time or day. */
export interface Answer {
  readonly by: string;
  readonly at: string;
  readonly why: string;
}

/** What the controller has decided (SPEC 7). Each is a row in `Afstem Beslutninger`. */
export type Decision = Answer &
  (
    | { readonly kind: "same-person"; readonly registrations: readonly [RegistrationKey, RegistrationKey] }
    | { readonly kind: "different-persons"; readonly registrations: readonly [RegistrationKey, RegistrationKey] }
    | { readonly kind: "status-meaning"; readonly text: string; readonly code: StatusCode }
    | { readonly kind: "exit-status"; readonly registration: RegistrationKey; readonly code: StatusCode }
    | { readonly kind: "accepted"; readonly finding: string; readonly cells: readonly string[] }
    | { readonly kind: "column"; readonly sheet: string; readonly header: string; readonly meaning: ColumnMeaning }
    | { readonly kind: "claim"; readonly sentence: string; readonly number: string; readonly measure: string; readonly scope: string }
  );
