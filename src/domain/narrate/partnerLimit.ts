import { isAbovePartnerLimit } from "../summarise/rules/limits";
import { figureOf } from "../words/summary";
import { partnersWithMoney } from "./economy";
import type { Told } from "./narrate";
import type { Passage } from "./pieces";
import { paragraph } from "./pieces";

/** Field "Partnere afholdt mere end 2,5 mio.": who is above the limit, or that nobody is (DOMAIN R36). */
export function narratePartnerLimit({ summary, voice, language, length }: Told): Passage {
  const above = figureOf(summary, "partnersAboveLimit");
  if (above === undefined) return { text: "", numbers: [] };
  const names = partnersWithMoney(summary).filter((name) =>
    (["money.budget", "money.actual"] as const).some((measure) =>
      isAbovePartnerLimit(figureOf(summary, measure, { by: "company", name })?.value ?? 0),
    ),
  );
  return paragraph([voice.partnersAboveLimit(above, length === "full" ? names : [])], language);
}
