import { engineWork } from "./engineWork";
import type { PaneEngine } from "./PaneEngine";

/** The engine in the pane's own thread: for tests, and for hosts that have no workers. */
export function directEngine(): PaneEngine {
  const work = engineWork();
  return {
    begin: work.begin,
    take: work.take,
    propose: (request) => Promise.resolve().then(() => work.propose(request)),
    plan: () => Promise.resolve({ ...work.planOutline(), rows: work.planRows }),
    persons: (query) => Promise.resolve(work.persons(query)),
    person: (id) => Promise.resolve(work.person(id)),
    review: () => Promise.resolve(work.review()),
    decisions: () => Promise.resolve(work.decisions()),
    decided: () => Promise.resolve(work.decided()),
    compare: (bytes, name) => work.compare(bytes, name),
    check: (text, pending) => Promise.resolve(work.check(text, pending)),
    stop: work.begin,
  };
}
