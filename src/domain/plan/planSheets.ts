import type { WritePlan } from "../words/plan";
import { bridgeSheet } from "./bridgeSheet";
import { controlSheet } from "./controlSheet";
import { decisionsSheet } from "./decisionsSheet";
import { findingsSheet } from "./findingsSheet";
import { hoursSheet } from "./hoursSheet";
import { indicatorsSheet } from "./indicatorsSheet";
import { layOut } from "./layout";
import { overviewSheet } from "./overviewSheet";
import { personsSheet } from "./personsSheet";
import type { PlanFacts } from "./planFacts";
import { textsSheet } from "./textsSheet";

/** Everything that was worked out, as the nine sheets of SPEC 4 in their order. The same facts give the same plan. */
export function planSheets(facts: PlanFacts): WritePlan {
  const layout = layOut(facts);
  const sheets = [
    overviewSheet(facts, layout),
    bridgeSheet(facts, layout),
    personsSheet(facts, layout),
    hoursSheet(facts, layout),
    indicatorsSheet(facts, layout),
    findingsSheet(facts, layout),
    decisionsSheet(facts, layout),
    textsSheet(facts),
    controlSheet(facts, layout),
  ];
  return { sheets, removals: [] };
}
