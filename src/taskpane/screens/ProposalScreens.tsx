import { CounterBadge, makeStyles, Tab, TabList, tokens } from "@fluentui/react-components";
import { lazy, Suspense } from "react";
import type { PaneView } from "../../app/paneView";
import type { PaneEngine } from "../engine/PaneEngine";
import { usePaneWords } from "../paneContext";
import type { CopiedTexts } from "../useCopied";
import type { PendingDecisions } from "../useDecisions";
import { useRemembered } from "../useRemembered";
import { CheckScreen } from "./CheckScreen";
import { FindingsScreen } from "./FindingsScreen";
import { OverviewScreen } from "./OverviewScreen";
import { PersonsScreen } from "./PersonsScreen";
import { TextsScreen } from "./TextsScreen";

const ReviewScreen = lazy(() => import("./ReviewScreen").then((module) => ({ default: module.ReviewScreen })));

const SCREENS = ["overview", "findings", "review", "persons", "texts", "check"] as const;
type Screen = (typeof SCREENS)[number];

const useStyles = makeStyles({
  // Six tabs in 320 px: small, and wrapping when a language needs more.
  tabs: { flexWrap: "wrap", borderBottom: `1px solid ${tokens.colorNeutralStroke2}` },
  tab: { paddingLeft: tokens.spacingHorizontalS, paddingRight: tokens.spacingHorizontalS },
});

interface ProposalScreensProps {
  readonly view: PaneView;
  readonly engine: PaneEngine;
  readonly pending: PendingDecisions;
  readonly copied: CopiedTexts;
  /** The text to be checked. */
  readonly draft: readonly [string, (text: string) => void];
  /** Reconciles again, with what is pending. */
  readonly onApply: () => void;
}

/** The views of what was worked out. */
export function ProposalScreens({ view, engine, pending, copied, draft, onApply }: ProposalScreensProps) {
  const styles = useStyles();
  const { labels } = usePaneWords();
  const [screen, setScreen] = useRemembered<Screen>("screen", SCREENS, "overview");
  const errors = view.findings.filter((finding) => finding.severity === "error").length;
  const name: Readonly<Record<Screen, string>> = {
    overview: labels.tabOverview,
    findings: labels.tabFindings,
    review: labels.tabReview,
    persons: labels.tabPersons,
    texts: labels.tabTexts,
    check: labels.tabCheck,
  };
  return (
    <>
      <TabList
        className={styles.tabs}
        size="small"
        selectedValue={screen}
        onTabSelect={(_, { value }) => setScreen(SCREENS.find((each) => each === value) ?? "overview")}
        aria-label={labels.tabs}
      >
        {SCREENS.map((each) => (
          <Tab key={each} value={each} id={`tab-${each}`} className={styles.tab} aria-controls="screen">
            {name[each]}
            {each === "findings" && errors > 0 && (
              <>
                {" "}
                <CounterBadge count={errors} size="small" color="danger" />
              </>
            )}
          </Tab>
        ))}
      </TabList>
      <div id="screen" role="tabpanel" aria-labelledby={`tab-${screen}`}>
        {screen === "overview" && <OverviewScreen view={view} engine={engine} />}
        {screen === "findings" && <FindingsScreen findings={view.findings} />}
        {screen === "review" && (
          <Suspense fallback={null}>
            <ReviewScreen engine={engine} proposal={view} pending={pending} onApply={onApply} />
          </Suspense>
        )}
        {screen === "persons" && <PersonsScreen engine={engine} proposal={view} />}
        {screen === "texts" && <TextsScreen view={view} copied={copied} />}
        {screen === "check" && <CheckScreen engine={engine} pending={pending} draft={draft} />}
      </div>
    </>
  );
}
