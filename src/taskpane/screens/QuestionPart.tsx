import { Button, Dropdown, makeStyles, Option, tokens } from "@fluentui/react-components";
import type { ReviewFact, ReviewQuestion, ReviewRow } from "../../app/paneReview";
import { REVIEW_FACTS } from "../../app/paneReview";
import { STATUS_CODE_WORDS } from "../../domain/words/ownSheets";
import type { StatusCode } from "../../domain/words/statuses";
import type { Language } from "../labels/labels";
import { day } from "../labels/numbers";
import { usePaneWords } from "../paneContext";
import { CellLinks } from "../parts/CellLinks";
import { PairWords } from "../parts/PairWords";
import { useSection } from "../parts/useSection";
import type { ReviewReply } from "./reviewAnswers";

const CODES = Object.keys(STATUS_CODE_WORDS) as readonly StatusCode[];

const useStyles = makeStyles({
  table: { tableLayout: "fixed" },
  cell: { textAlign: "left", padding: "2px 4px 2px 0", verticalAlign: "top", overflowWrap: "anywhere" },
  head: { width: "72px" },
  differs: { fontWeight: tokens.fontWeightSemibold },
  buttons: { display: "flex", flexWrap: "wrap", columnGap: tokens.spacingHorizontalS, rowGap: tokens.spacingVerticalXS },
});

interface QuestionPartProps {
  readonly question: ReviewQuestion;
  readonly onAnswer: (reply: ReviewReply) => void;
}

/** One question: what is asked, what it rests on, and the answers that it takes. */
export function QuestionPart({ question, onAnswer }: QuestionPartProps) {
  const styles = useStyles();
  const section = useSection();
  const { labels } = usePaneWords();
  if (question.kind === "pair") {
    return (
      <section className={section.section}>
        <h2 className={section.heading}>{labels.reviewSame}</h2>
        <PairTable rows={question.rows} />
        <PairWords comparisons={question.described.comparisons} />
        <div className={styles.buttons}>
          <Button onClick={() => onAnswer({ reply: "same" })}>{labels.answerSame} (J)</Button>
          <Button onClick={() => onAnswer({ reply: "different" })}>{labels.answerDifferent} (N)</Button>
        </div>
      </section>
    );
  }
  const asked = { status: labels.reviewStatus, exit: labels.reviewExit, deviation: labels.reviewDeviation };
  return (
    <section className={section.section}>
      <h2 className={section.heading}>{asked[question.kind]}</h2>
      <p>{question.what}</p>
      {question.kind === "deviation" && <p className={section.quiet}>{question.remedy}</p>}
      <div>
        <CellLinks cells={question.places} />
      </div>
      {question.kind === "deviation" ? (
        <div>
          <Button onClick={() => onAnswer({ reply: "accept" })}>{labels.answerAccept} (J)</Button>
        </div>
      ) : (
        <CodeChoice
          asked={asked[question.kind]}
          suggestion={question.kind === "status" ? question.suggestion : undefined}
          onChoose={(code) => onAnswer({ reply: "code", code })}
        />
      )}
    </section>
  );
}

function shownFact(fact: ReviewFact, text: string | undefined, language: Language): string {
  if (text === undefined) return "–";
  return fact === "bornOn" || fact === "start" || fact === "exit" ? day(text, language) : text;
}

function PairTable({ rows }: { readonly rows: readonly [ReviewRow, ReviewRow] }) {
  const styles = useStyles();
  const section = useSection();
  const { labels, language } = usePaneWords();
  const [one, other] = rows;
  return (
    <table className={`${section.table} ${styles.table}`}>
      <thead>
        <tr>
          <td className={styles.head} />
          {rows.map(({ key, place }) => (
            <th key={key} scope="col" className={styles.cell}>
              <CellLinks cells={[place]} />
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {REVIEW_FACTS.filter((fact) => one.facts[fact] !== undefined || other.facts[fact] !== undefined).map((fact) => (
          <tr key={fact} className={one.facts[fact] === other.facts[fact] ? undefined : styles.differs}>
            <th scope="row" className={section.rowHead}>
              {labels.reviewFact(fact)}
            </th>
            {rows.map(({ key, facts }) => (
              <td key={key} className={styles.cell}>
                {shownFact(fact, facts[fact], language)}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

interface CodeChoiceProps {
  readonly asked: string;
  readonly suggestion: StatusCode | undefined;
  readonly onChoose: (code: StatusCode) => void;
}

function CodeChoice({ asked, suggestion, onChoose }: CodeChoiceProps) {
  const styles = useStyles();
  return (
    <div className={styles.buttons}>
      {suggestion !== undefined && <Button onClick={() => onChoose(suggestion)}>{STATUS_CODE_WORDS[suggestion]}?</Button>}
      <Dropdown
        aria-label={asked}
        placeholder={asked}
        onOptionSelect={(_, { optionValue }) => {
          const code = CODES.find((each) => each === optionValue);
          if (code !== undefined) onChoose(code);
        }}
      >
        {CODES.map((code) => (
          <Option key={code} value={code}>
            {STATUS_CODE_WORDS[code]}
          </Option>
        ))}
      </Dropdown>
    </div>
  );
}
