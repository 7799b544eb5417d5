import type { ShownCheck } from "../../app/paneCheck";
import type { ShownComparison } from "../../app/paneCompare";
import type { ListedDecision } from "../../app/listDecisions";
import type { PersonDetail, PersonsPage, PersonsQuery } from "../../app/panePersons";
import type { ReviewQuestion } from "../../app/paneReview";
import type { PaneView } from "../../app/paneView";
import type { ProposalRequest } from "../../app/propose";
import type { Decision } from "../../domain/words/decision";
import type { PlanSource, SnapshotPart } from "../../workbook/parts";

/**
 * The work behind the pane, wherever it runs: in a worker, or in the same thread in tests.
 * It keeps the snapshot and the proposal; the pane sees small views of them.
 */
export interface PaneEngine {
  /** Forgets the last workbook and takes the parts of another. */
  begin(): void;
  take(part: SnapshotPart): void;
  /** Works everything out from the parts taken. A new call replaces the proposal. */
  propose(request: ProposalRequest): Promise<PaneView>;
  plan(): Promise<PlanSource>;
  persons(query: PersonsQuery): Promise<PersonsPage>;
  person(id: string): Promise<PersonDetail | undefined>;
  /** What waits for the controller. */
  review(): Promise<readonly ReviewQuestion[]>;
  /** What has been decided, the latest first. */
  decisions(): Promise<readonly ListedDecision[]>;
  /** The same as they are saved. */
  decided(): Promise<readonly Decision[]>;
  /** Who moved since an earlier workbook, given as a file. Rejects with a WorkbookError where the file is refused. */
  compare(bytes: Uint8Array, name: string): Promise<ShownComparison>;
  /** `pending`: corrections that are not yet on the sheet of decisions. */
  check(text: string, pending: readonly Decision[]): Promise<ShownCheck>;
  /** Ends the work at once; the next call starts afresh. */
  stop(): void;
}
