import { Dropdown, makeStyles, Option, SearchBox, tokens } from "@fluentui/react-components";
import { useVirtualizer } from "@tanstack/react-virtual";
import { useEffect, useRef, useState } from "react";
import type { PersonDetail, PersonsPage, ShownPerson } from "../../app/panePersons";
import { STATUS_LABELS, STATUS_RULE_LABELS } from "../../domain/narrate/labels";
import { areaName } from "../../domain/words/cell";
import type { Status } from "../../domain/words/statuses";
import { STATUSES } from "../../domain/words/statuses";
import type { PaneEngine } from "../engine/PaneEngine";
import { day, hours } from "../labels/numbers";
import { usePaneWords } from "../paneContext";
import { CellLinks } from "../parts/CellLinks";
import { PairWords } from "../parts/PairWords";
import { useSection } from "../parts/useSection";

const ROW = 44;
const PAGE = 200;

const useStyles = makeStyles({
  search: { display: "flex", flexWrap: "wrap", columnGap: tokens.spacingHorizontalS, rowGap: tokens.spacingVerticalXS },
  box: { flexGrow: 1, minWidth: "160px" },
  status: { minWidth: "120px" },
  scroll: {
    height: "calc(100vh - 320px)",
    minHeight: "180px",
    overflowY: "auto",
    border: `1px solid ${tokens.colorNeutralStroke3}`,
    borderRadius: tokens.borderRadiusMedium,
  },
  inner: { position: "relative", width: "100%" },
  row: {
    position: "absolute",
    left: 0,
    width: "100%",
    height: `${String(ROW)}px`,
    border: "none",
    background: "none",
    color: "inherit",
    font: "inherit",
    textAlign: "left",
    padding: `4px ${tokens.spacingHorizontalS}`,
    cursor: "pointer",
    borderBottom: `1px solid ${tokens.colorNeutralStroke3}`,
    overflow: "hidden",
    ":hover": { backgroundColor: tokens.colorSubtleBackgroundHover },
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: "-2px" },
    '&[aria-pressed="true"]': { backgroundColor: tokens.colorSubtleBackgroundSelected },
  },
  line: { display: "flex", justifyContent: "space-between", columnGap: tokens.spacingHorizontalS, whiteSpace: "nowrap" },
  groups: { overflow: "hidden", textOverflow: "ellipsis" },
  facts: {
    display: "grid",
    gridTemplateColumns: "auto 1fr",
    columnGap: tokens.spacingHorizontalM,
    rowGap: "4px",
    margin: 0,
    fontSize: tokens.fontSizeBase200,
  },
  term: { color: tokens.colorNeutralForeground2, margin: 0 },
  fact: { margin: 0, overflowWrap: "anywhere" },
});

interface PersonsScreenProps {
  readonly engine: PaneEngine;
  /** Changes with every new proposal. */
  readonly proposal: unknown;
}

/** Every person by pseudonym; what is searched for may be a name, what is shown never is. */
export function PersonsScreen({ engine, proposal }: PersonsScreenProps) {
  const styles = useStyles();
  const section = useSection();
  const { labels, language } = usePaneWords();
  const [search, setSearch] = useState("");
  const [status, setStatus] = useState<Status | undefined>();
  const [page, setPage] = useState<PersonsPage>({ all: 0, persons: [] });
  const [detail, setDetail] = useState<PersonDetail | undefined>();

  useEffect(() => {
    let isLatest = true;
    void engine.persons({ search, status, from: 0, count: PAGE }).then((found) => {
      if (isLatest) setPage(found);
    });
    return () => {
      isLatest = false;
    };
  }, [engine, proposal, search, status]);

  const more = () => {
    if (page.persons.length >= page.all) return;
    void engine
      .persons({ search, status, from: page.persons.length, count: PAGE })
      .then((next) => setPage((shown) => ({ all: next.all, persons: [...shown.persons, ...next.persons] })));
  };
  const open = (id: string) => void engine.person(id).then(setDetail);

  return (
    <div className={section.screen}>
      <div className={styles.search}>
        <SearchBox
          className={styles.box}
          placeholder={labels.searchPersons}
          aria-label={labels.searchPersons}
          value={search}
          onChange={(_, { value }) => setSearch(value)}
        />
        <Dropdown
          className={styles.status}
          aria-label={labels.personStatus}
          value={status === undefined ? labels.anyStatus : STATUS_LABELS[language][status]}
          selectedOptions={[status ?? ""]}
          onOptionSelect={(_, { optionValue }) => setStatus(STATUSES.find((each) => each === optionValue))}
        >
          <Option value="">{labels.anyStatus}</Option>
          {STATUSES.map((each) => (
            <Option key={each} value={each}>
              {STATUS_LABELS[language][each]}
            </Option>
          ))}
        </Dropdown>
      </div>
      <p className={section.quiet} role="status">
        {page.all === 0 ? labels.noPersons : labels.personsFound(page.all)}
      </p>
      {detail !== undefined && <Detail person={detail} />}
      {page.all > 0 && <PersonList persons={page.persons} opened={detail?.id} onOpen={open} onEnd={more} />}
    </div>
  );
}

interface PersonListProps {
  readonly persons: readonly ShownPerson[];
  readonly opened: string | undefined;
  readonly onOpen: (id: string) => void;
  readonly onEnd: () => void;
}

function PersonList({ persons, opened, onOpen, onEnd }: PersonListProps) {
  const styles = useStyles();
  const section = useSection();
  const { language } = usePaneWords();
  const scroll = useRef<HTMLDivElement>(null);
  const rows = useVirtualizer({ count: persons.length, getScrollElement: () => scroll.current, estimateSize: () => ROW, overscan: 8 });
  const shown = rows.getVirtualItems();
  const last = shown.at(-1)?.index ?? 0;
  useEffect(() => {
    if (persons.length > 0 && last >= persons.length - 1) onEnd();
  }, [last, persons.length, onEnd]);
  return (
    <div ref={scroll} className={styles.scroll}>
      <div className={styles.inner} style={{ height: `${String(rows.getTotalSize())}px` }}>
        {shown.map(({ index, start }) => {
          const person = persons[index];
          return (
            person !== undefined && (
              <button
                key={person.id}
                type="button"
                className={styles.row}
                style={{ transform: `translateY(${String(start)}px)` }}
                aria-pressed={person.id === opened}
                onClick={() => onOpen(person.id)}
              >
                <span className={styles.line}>
                  <strong>{person.id}</strong>
                  <span>{STATUS_LABELS[language][person.status]}</span>
                </span>
                <span className={`${styles.line} ${section.quiet}`}>
                  <span className={styles.groups}>{person.groups.join(" · ")}</span>
                  <span>{person.registrations > 1 ? `×${String(person.registrations)}` : ""}</span>
                </span>
              </button>
            )
          );
        })}
      </div>
    </div>
  );
}

function Detail({ person }: { readonly person: PersonDetail }) {
  const styles = useStyles();
  const section = useSection();
  const { labels, language } = usePaneWords();
  const { verdict } = person;
  return (
    <section className={section.section} aria-live="polite">
      <h2 className={section.heading}>{person.id}</h2>
      <dl className={styles.facts}>
        <Fact term={labels.personRows}>
          <CellLinks cells={person.rows} />
        </Fact>
        <Fact term={labels.personStatus}>
          {STATUS_LABELS[language][verdict.status]}
          {verdict.text !== "" && ` („${verdict.text}“)`}
        </Fact>
        <Fact term={labels.personWhyStatus}>{STATUS_RULE_LABELS[language][verdict.rule]}</Fact>
        {verdict.runnerUp !== undefined && (
          <Fact term={labels.personRunnerUp}>
            {STATUS_LABELS[language][verdict.runnerUp.status]} („{verdict.runnerUp.text}“)
          </Fact>
        )}
        {person.links.length > 0 && (
          <Fact term={labels.personWhyOne}>
            {person.links.map(({ places, because, comparisons }) => (
              <div key={places.map(areaName).join(" ")}>
                <CellLinks cells={places} />
                {because}
                <PairWords comparisons={comparisons} />
              </div>
            ))}
          </Fact>
        )}
        {person.firstStart !== undefined && <Fact term={labels.firstStart}>{day(person.firstStart, language)}</Fact>}
        {person.lastExit !== undefined && <Fact term={labels.lastExit}>{day(person.lastExit, language)}</Fact>}
        <Fact term={labels.practice}>{hours(person.practice, language)}</Fact>
        <Fact term={labels.paid}>{hours(person.paid, language)}</Fact>
        {person.removed.length > 0 && (
          <Fact term={labels.personRemoved}>
            {hours(
              person.removed.reduce((sum, each) => sum + each.amount, 0),
              language,
            )}
          </Fact>
        )}
      </dl>
    </section>
  );
}

function Fact({ term, children }: { readonly term: string; readonly children: React.ReactNode }) {
  const styles = useStyles();
  return (
    <>
      <dt className={styles.term}>{term}</dt>
      <dd className={styles.fact}>{children}</dd>
    </>
  );
}
