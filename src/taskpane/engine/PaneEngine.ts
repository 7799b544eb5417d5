import type { PersonDetail, PersonsPage, PersonsQuery } from "../../app/panePersons";
import type { PaneView } from "../../app/paneView";
import type { ProposalRequest } from "../../app/propose";
import type { Checked } from "../../domain/words/claim";
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
  check(text: string): Promise<Checked>;
  /** Ends the work at once; the next call starts afresh. */
  stop(): void;
}
