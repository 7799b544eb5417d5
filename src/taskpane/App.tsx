import {
  Button,
  FluentProvider,
  makeStyles,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
  Spinner,
  tokens,
} from "@fluentui/react-components";
import { Dismiss16Regular, Settings20Regular } from "@fluentui/react-icons";
import { useDeferredValue, useEffect, useMemo, useRef, useState } from "react";
import type { Decision } from "../domain/words/decision";
import type { PaneWorkbook } from "../workbook/parts";
import type { PaneEngine } from "./engine/PaneEngine";
import type { Labels } from "./labels/labels";
import { LABELS } from "./labels/labels";
import { day } from "./labels/numbers";
import type { PanePreferences } from "./preferences";
import { PREFERENCES_NAME, readPreferences, settingsFrom } from "./preferences";
import { PaneContext, usePaneWords } from "./paneContext";
import { ProgressPart } from "./parts/ProgressPart";
import { ProposalScreens } from "./screens/ProposalScreens";
import { SettingsScreen } from "./screens/SettingsScreen";
import { WelcomeScreen } from "./screens/WelcomeScreen";
import type { Pane } from "./state/paneState";
import { viewOf } from "./state/paneState";
import type { PaneActions } from "./usePane";
import { onThemeChange, themeNow } from "./theme";
import { useCopied } from "./useCopied";
import { useDecisions } from "./useDecisions";
import { usePane } from "./usePane";

const useStyles = makeStyles({
  pane: { minHeight: "100vh", minWidth: 0, display: "flex", flexDirection: "column", backgroundColor: tokens.colorNeutralBackground1 },
  top: {
    display: "flex",
    flexWrap: "wrap",
    alignItems: "center",
    gap: tokens.spacingHorizontalS,
    padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalM}`,
  },
  filler: { flexGrow: 1 },
  name: {
    width: "100%",
    margin: 0,
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    fontWeight: tokens.fontWeightSemibold,
    overflowWrap: "anywhere",
  },
  asOf: { width: "100%", margin: 0, color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
});

interface AppProps {
  readonly workbook: PaneWorkbook;
  readonly engine: PaneEngine;
  readonly language: "da" | "en";
}

/** The whole pane. */
export function App({ workbook, engine, language }: AppProps) {
  const [theme, setTheme] = useState(themeNow);
  useEffect(() => onThemeChange(() => setTheme(themeNow())), []);
  const [preferences, setPreferences] = useState<PanePreferences | undefined>();
  useEffect(() => {
    void workbook.readSetting(PREFERENCES_NAME).then((stored) => setPreferences(readPreferences(stored, language)));
  }, [workbook, language]);
  return (
    <FluentProvider theme={theme}>
      {preferences === undefined ? (
        <Spinner label={LABELS[language].reading} />
      ) : (
        <PaneFrame
          workbook={workbook}
          engine={engine}
          preferences={preferences}
          onPreferences={(changed) => {
            setPreferences(changed);
            void workbook.writeSetting(PREFERENCES_NAME, changed);
          }}
        />
      )}
    </FluentProvider>
  );
}

interface PaneFrameProps {
  readonly workbook: PaneWorkbook;
  readonly engine: PaneEngine;
  readonly preferences: PanePreferences;
  readonly onPreferences: (preferences: PanePreferences) => void;
}

function PaneFrame({ workbook, engine, preferences, onPreferences }: PaneFrameProps) {
  const styles = useStyles();
  const { language } = preferences;
  const labels = LABELS[language];
  const { pane, actions } = usePane({ workbook, engine, language });
  const [isSetting, setSetting] = useState(false);
  const words = useMemo(() => ({ language, labels, select: actions.select }), [language, labels, actions.select]);
  if (pane.mistake !== undefined) throw pane.mistake;

  const { state } = pane;
  const pending = useDecisions(workbook);
  const copied = useCopied(workbook);
  const draft = useState("");
  const { remove } = pending;
  const asked = useRef<readonly Decision[]>([]);
  const written = state.stage === "written" ? state.view : undefined;
  // What was written stands on the sheet of decisions, and is read from there; what was answered since waits for the next time.
  useEffect(() => {
    if (written !== undefined) remove(asked.current);
  }, [written, remove]);
  const reconcile = (writes: boolean) => {
    asked.current = pending.decisions;
    actions.reconcile({ settings: settingsFrom(preferences), decisions: pending.decisions }, writes);
  };
  // The head and its messages answer at once; the screens, which take longer to draw, follow.
  const drawn = useDeferredValue(state);
  const content = () => {
    const view = viewOf(drawn);
    const back = () => setSetting(false);
    if (isSetting) return <SettingsScreen preferences={preferences} onChange={onPreferences} onBack={back} view={view} />;
    if (drawn.stage === "working") return <ProgressPart state={drawn} onCancel={actions.cancel} />;
    if (view === undefined) return <WelcomeScreen />;
    return (
      <ProposalScreens
        view={view}
        engine={engine}
        pending={pending}
        copied={copied}
        draft={draft}
        onApply={() => reconcile(!preferences.asksFirst)}
      />
    );
  };
  return (
    <PaneContext.Provider value={words}>
      <main className={styles.pane} lang={language}>
        <PaneHead
          state={state}
          onReconcile={reconcile}
          asksFirst={preferences.asksFirst}
          onSettings={() => setSetting((shown) => !shown)}
        />
        <Messages pane={pane} actions={actions} labels={labels} />
        {content()}
      </main>
    </PaneContext.Provider>
  );
}

interface PaneHeadProps {
  readonly state: Pane["state"];
  readonly asksFirst: boolean;
  readonly onReconcile: (writes: boolean) => void;
  readonly onSettings: () => void;
}

/** The project, the one button, and the way to the settings. */
function PaneHead({ state, asksFirst, onReconcile, onSettings }: PaneHeadProps) {
  const styles = useStyles();
  const { labels } = usePaneWords();
  const view = viewOf(state);
  return (
    <header className={styles.top}>
      <h1 className={styles.name}>{view?.project.name?.value ?? "Afstem"}</h1>
      <Button appearance="primary" disabled={state.stage === "working"} onClick={() => onReconcile(!asksFirst)}>
        {labels.reconcile}
      </Button>
      {view === undefined && state.stage === "ready" && (
        <Button appearance="subtle" onClick={() => onReconcile(false)}>
          {labels.previewOnly}
        </Button>
      )}
      <span className={styles.filler} />
      <Button appearance="subtle" icon={<Settings20Regular />} aria-label={labels.settings} onClick={onSettings} />
      {view !== undefined && <AsOf day={view.asOf} />}
    </header>
  );
}

/** The day that the figures are of. */
function AsOf({ day: asOf }: { readonly day: string | undefined }) {
  const styles = useStyles();
  const { labels, language } = usePaneWords();
  return <p className={styles.asOf}>{asOf === undefined ? labels.noAsOf : labels.asOf(day(asOf, language))}</p>;
}

interface MessagesProps {
  readonly pane: Pane;
  readonly actions: PaneActions;
  readonly labels: Labels;
}

/** What the pane has to tell, and the one thing that can be done about it. */
function Messages({ pane: { state, trouble, wasCancelled }, actions, labels }: MessagesProps) {
  return (
    <div aria-live="polite">
      {trouble !== undefined && (
        <MessageBar intent="error" layout="multiline">
          <MessageBarBody>{trouble}</MessageBarBody>
          <MessageBarActions
            containerAction={
              <Button appearance="transparent" icon={<Dismiss16Regular />} aria-label={labels.close} onClick={actions.dismiss} />
            }
          />
        </MessageBar>
      )}
      {wasCancelled === true && (
        <MessageBar intent="info" layout="multiline">
          <MessageBarBody>{labels.cancelled}</MessageBarBody>
        </MessageBar>
      )}
      {(state.stage === "proposed" || state.stage === "written") && state.isStale && (
        <MessageBar intent="warning" layout="multiline">
          <MessageBarBody>{labels.stale}</MessageBarBody>
        </MessageBar>
      )}
      {state.stage === "proposed" && (
        <MessageBar intent="info" layout="multiline">
          <MessageBarBody>{labels.willWrite(state.view.sheets.length)}</MessageBarBody>
          <MessageBarActions>
            <Button onClick={actions.write}>{labels.writeSheets}</Button>
          </MessageBarActions>
        </MessageBar>
      )}
      {state.stage === "written" && (
        <MessageBar intent="success" layout="multiline">
          <MessageBarBody>{labels.written(state.view.sheets.length)}</MessageBarBody>
          <MessageBarActions>
            <Button onClick={actions.removeSheets}>{labels.removeSheets}</Button>
          </MessageBarActions>
        </MessageBar>
      )}
    </div>
  );
}
