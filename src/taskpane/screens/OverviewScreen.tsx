import { Badge, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { lazy, Suspense } from "react";
import { REASON_LABELS, STATUS_LABELS } from "../../domain/narrate/labels";
import { STATUSES } from "../../domain/words/statuses";
import type { PaneView, ShownGroup } from "../../app/paneView";
import type { PaneEngine } from "../engine/PaneEngine";
import { integer } from "../labels/numbers";
import { usePaneWords } from "../paneContext";
import { BridgeChart } from "../parts/BridgeChart";
import { FigureButton } from "../parts/FigureButton";
import { useSection } from "../parts/useSection";

const CompareSection = lazy(() => import("./CompareSection").then((module) => ({ default: module.CompareSection })));

const useStyles = makeStyles({
  headline: { display: "flex", alignItems: "baseline", flexWrap: "wrap", columnGap: tokens.spacingHorizontalS, margin: 0 },
  big: {
    fontSize: tokens.fontSizeHero800,
    lineHeight: tokens.lineHeightHero800,
    fontWeight: tokens.fontWeightSemibold,
    color: tokens.colorBrandForeground1,
  },
  medium: { fontSize: tokens.fontSizeBase500, color: tokens.colorNeutralForeground2 },
  step: { display: "flex", justifyContent: "space-between", columnGap: tokens.spacingHorizontalM },
  end: { borderTop: `1px solid ${tokens.colorNeutralStroke1}`, paddingTop: "4px", fontWeight: tokens.fontWeightSemibold },
});

/** The answer first: registrations, persons, and why they differ. */
export function OverviewScreen({ view, engine }: { readonly view: PaneView; readonly engine: PaneEngine }) {
  const section = useSection();
  return (
    <div className={section.screen}>
      <Headline view={view} />
      <Bridge view={view} />
      <StatusTable view={view} />
      <HoursTable view={view} />
      {view.targets.length > 0 && <Targets view={view} />}
      <Suspense fallback={null}>
        <CompareSection engine={engine} />
      </Suspense>
    </div>
  );
}

function Headline({ view }: { readonly view: PaneView }) {
  const styles = useStyles();
  const section = useSection();
  const { labels } = usePaneWords();
  const [least, most] = view.personsRange;
  return (
    <section className={section.section}>
      <p className={styles.headline}>
        <span className={styles.big}>
          <FigureButton figure={view.persons} of={labels.persons(view.persons.value)} />
        </span>
        <span className={styles.medium}>{labels.persons(view.persons.value)}</span>
        <span className={styles.medium}>
          <FigureButton figure={view.registrations} of={labels.registrations(view.registrations.value)} />{" "}
          {labels.registrations(view.registrations.value)}
        </span>
      </p>
      {least !== most && <Badge color="warning">{labels.range(least, most)}</Badge>}
    </section>
  );
}

function Bridge({ view }: { readonly view: PaneView }) {
  const styles = useStyles();
  const section = useSection();
  const { labels, language } = usePaneWords();
  return (
    <section className={section.section}>
      <h2 className={section.heading}>{labels.bridgeTitle}</h2>
      {view.bridge.length === 0 && view.unexplained === 0 ? (
        <p className={section.quiet}>{labels.surplusNone}</p>
      ) : (
        <>
          <BridgeChart view={view} />
          <ul className={section.list}>
            {view.bridge.map((step) => (
              <li key={step.reason} className={styles.step}>
                <span>{REASON_LABELS[language][step.reason]}</span>
                <span>
                  −<FigureButton figure={step} of={REASON_LABELS[language][step.reason]} />
                </span>
              </li>
            ))}
            <li className={mergeClasses(styles.step, styles.end)}>
              <span>{labels.persons(view.persons.value)}</span>
              <span>{integer(view.persons.value, language)}</span>
            </li>
          </ul>
          {view.unexplained > 0 ? (
            <Badge color="danger">{labels.unexplained(view.unexplained)}</Badge>
          ) : (
            <p className={section.quiet}>{labels.allExplained}</p>
          )}
        </>
      )}
    </section>
  );
}

function StatusTable({ view }: { readonly view: PaneView }) {
  const section = useSection();
  const { labels, language } = usePaneWords();
  // Six statuses fit the pane's width as rows; clusters, which are few, stand as columns.
  const columns: readonly ShownGroup[] =
    view.clusters.length > 1 && view.clusters.length <= 3 ? [...view.clusters, view.total] : [view.total];
  const nameOf = (group: ShownGroup) => (group.name === "" ? labels.total : group.name);
  return (
    <section className={section.section}>
      <h2 className={section.heading}>{labels.statusTitle}</h2>
      <table className={section.table}>
        <thead>
          <tr>
            <td />
            {columns.map((group) => (
              <th key={group.name} scope="col" className={section.th}>
                {nameOf(group)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {STATUSES.map((status) => (
            <tr key={status}>
              <th scope="row" className={section.rowHead}>
                {STATUS_LABELS[language][status]}
                {status === "unavailable" && view.total.deceased.value > 0 && (
                  <span className={section.quiet}> ({labels.ofWhomDeceased(view.total.deceased.value)})</span>
                )}
              </th>
              {columns.map((group) => (
                <td key={group.name} className={section.td}>
                  <FigureButton figure={group.statuses[status]} of={`${nameOf(group)}, ${STATUS_LABELS[language][status]}`} />
                </td>
              ))}
            </tr>
          ))}
          <tr className={section.sum}>
            <th scope="row" className={mergeClasses(section.rowHead, section.sum)}>
              {labels.total}
            </th>
            {columns.map((group) => (
              <td key={group.name} className={section.td}>
                <FigureButton figure={group.persons} of={`${nameOf(group)}, ${labels.persons(group.persons.value)}`} />
              </td>
            ))}
          </tr>
        </tbody>
      </table>
    </section>
  );
}

function HoursTable({ view }: { readonly view: PaneView }) {
  const section = useSection();
  const { labels } = usePaneWords();
  const parts = ["reported", "removed", "counted"] as const;
  return (
    <section className={section.section}>
      <h2 className={section.heading}>{labels.hoursTitle}</h2>
      <table className={section.table}>
        <thead>
          <tr>
            <td />
            {parts.map((part) => (
              <th key={part} scope="col" className={section.th}>
                {labels[part]}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {(["practice", "paid"] as const).map((kind) => (
            <tr key={kind}>
              <th scope="row" className={section.rowHead}>
                {labels[kind]}
              </th>
              {parts.map((part) => (
                <td key={part} className={section.td}>
                  <FigureButton figure={view.hours[kind][part]} of={`${labels[kind]}, ${labels[part]}`} unit="hours" />
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

function Targets({ view }: { readonly view: PaneView }) {
  const styles = useStyles();
  const section = useSection();
  const { labels, language } = usePaneWords();
  return (
    <section className={section.section}>
      <h2 className={section.heading}>{labels.targetsTitle}</h2>
      <ul className={section.list}>
        {view.targets.map((target) => (
          <li key={target.name} className={styles.step}>
            <span>{target.name}</span>
            <span>
              {target.actual === undefined
                ? labels.cannotTell
                : labels.ofTarget(integer(target.actual, language), integer(target.target, language))}
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}
