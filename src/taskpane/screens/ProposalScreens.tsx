import { CounterBadge, makeStyles, Tab, TabList, tokens } from "@fluentui/react-components";
import type { PaneView } from "../../app/paneView";
import type { PaneEngine } from "../engine/PaneEngine";
import { usePaneWords } from "../paneContext";
import { useRemembered } from "../useRemembered";
import { CheckScreen } from "./CheckScreen";
import { FindingsScreen } from "./FindingsScreen";
import { OverviewScreen } from "./OverviewScreen";
import { PersonsScreen } from "./PersonsScreen";
import { TextsScreen } from "./TextsScreen";

const SCREENS = ["overview", "findings", "persons", "texts", "check"] as const;
type Screen = (typeof SCREENS)[number];

const useStyles = makeStyles({
  // Five tabs in 320 px: small, and wrapping when a language needs more.
  tabs: { flexWrap: "wrap", borderBottom: `1px solid ${tokens.colorNeutralStroke2}` },
  tab: { paddingLeft: tokens.spacingHorizontalS, paddingRight: tokens.spacingHorizontalS },
});

interface ProposalScreensProps {
  readonly view: PaneView;
  readonly engine: PaneEngine;
}

/** The five views of what was worked out. */
export function ProposalScreens({ view, engine }: ProposalScreensProps) {
  const styles = useStyles();
  const { labels } = usePaneWords();
  const [screen, setScreen] = useRemembered<Screen>("screen", SCREENS, "overview");
  const errors = view.findings.filter((finding) => finding.severity === "error").length;
  const name: Readonly<Record<Screen, string>> = {
    overview: labels.tabOverview,
    findings: labels.tabFindings,
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
        {screen === "overview" && <OverviewScreen view={view} />}
        {screen === "findings" && <FindingsScreen findings={view.findings} />}
        {screen === "persons" && <PersonsScreen engine={engine} proposal={view} />}
        {screen === "texts" && <TextsScreen blocks={view.blocks} />}
        {screen === "check" && <CheckScreen engine={engine} hasWorkbook />}
      </div>
    </>
  );
}
