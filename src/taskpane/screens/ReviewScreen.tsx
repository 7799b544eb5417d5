import { Button, Input, makeStyles, tokens } from "@fluentui/react-components";
import { useEffect, useRef, useState } from "react";
import type { KeyboardEvent, RefObject } from "react";
import type { ReviewQuestion } from "../../app/paneReview";
import type { Decision } from "../../domain/words/decision";
import type { PaneEngine } from "../engine/PaneEngine";
import { usePaneWords } from "../paneContext";
import { useSection } from "../parts/useSection";
import type { PendingDecisions } from "../useDecisions";
import { useRememberedText } from "../useRemembered";
import { DecidedList } from "./DecidedList";
import { QuestionPart } from "./QuestionPart";
import type { ReviewReply } from "./reviewAnswers";
import { decisionFrom, replyOfKey, SOMEBODY } from "./reviewAnswers";

const useStyles = makeStyles({
  question: {
    display: "flex",
    flexDirection: "column",
    rowGap: tokens.spacingVerticalS,
    outlineOffset: "4px",
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}` },
  },
  fields: { display: "flex", flexDirection: "column", rowGap: tokens.spacingVerticalXS },
});

interface ReviewScreenProps {
  readonly engine: PaneEngine;
  /** Changes with every new proposal. */
  readonly proposal: unknown;
  readonly pending: PendingDecisions;
  /** Reconciles again, with the answers. */
  readonly onApply: () => void;
}

/** What waits for the controller, one question at a time, answered with keys or buttons. */
export function ReviewScreen({ engine, proposal, pending, onApply }: ReviewScreenProps) {
  const section = useSection();
  const { labels } = usePaneWords();
  const [questions, setQuestions] = useState<readonly ReviewQuestion[] | undefined>();
  useEffect(() => {
    let isLatest = true;
    void engine.review().then((found) => isLatest && setQuestions(found));
    return () => void (isLatest = false);
  }, [engine, proposal]);
  return (
    <div className={section.screen}>
      {pending.decisions.length > 0 && (
        <div className={section.section}>
          <p role="status">{labels.reviewPending(pending.decisions.length)}</p>
          <Button appearance="primary" onClick={onApply}>
            {labels.reviewApply}
          </Button>
        </div>
      )}
      {questions?.length === 0 && <p>{labels.reviewNone}</p>}
      {questions !== undefined && questions.length > 0 && <Questions questions={questions} pending={pending} />}
      <DecidedList engine={engine} proposal={proposal} pending={pending} />
    </div>
  );
}

interface QuestionsProps {
  readonly questions: readonly ReviewQuestion[];
  readonly pending: PendingDecisions;
}

/** Letters belong to a field or a list that has the focus. */
function isTypedIn(target: EventTarget): boolean {
  return target instanceof HTMLElement && target.closest('input, [role="combobox"], [role="listbox"]') !== null;
}

/** Which question stands, and what answering, skipping and taking back do. */
function useQuestions({ questions, pending }: QuestionsProps, place: RefObject<HTMLDivElement | null>) {
  const [at, setAt] = useState(0);
  const [scoreOfLast, setScoreOfLast] = useState<number | undefined>();
  const [by, setBy] = useRememberedText("by");
  const [why, setWhy] = useState("");
  /** The questions that were answered, in order; what was skipped is not taken back. */
  const [answered, setAnswered] = useState<readonly { readonly at: number; readonly decision: Decision }[]>([]);
  const question = questions[at];
  const go = (next: number) => {
    setAt(Math.max(0, Math.min(questions.length, next)));
    place.current?.focus();
  };
  const answer = (reply: ReviewReply) => {
    const decision =
      question === undefined
        ? undefined
        : decisionFrom(question, reply, { by: by === "" ? SOMEBODY : by, at: new Date().toISOString(), why });
    if (question === undefined || decision === undefined) return;
    pending.add([decision]);
    setScoreOfLast(question.kind === "pair" ? question.score : undefined);
    setWhy("");
    setAnswered([...answered, { at, decision }]);
    go(at + 1);
  };
  const skip = () => go(at + 1);
  const last = answered.at(-1);
  const back = () => {
    if (last === undefined) return;
    pending.remove([last.decision]);
    setScoreOfLast(undefined);
    setAnswered(answered.slice(0, -1));
    go(last.at);
  };
  return { at, question, scoreOfLast, by, setBy, why, setWhy, answer, skip, back, canGoBack: last !== undefined };
}

function Questions({ questions, pending }: QuestionsProps) {
  const styles = useStyles();
  const section = useSection();
  const { labels, language } = usePaneWords();
  const place = useRef<HTMLDivElement>(null);
  const { at, question, scoreOfLast, by, setBy, why, setWhy, answer, skip, back, canGoBack } = useQuestions({ questions, pending }, place);
  const press = (event: KeyboardEvent<HTMLElement>) => {
    if (isTypedIn(event.target) || event.ctrlKey || event.metaKey || event.altKey) return;
    const reply = replyOfKey(event.key, question?.kind);
    if (reply === undefined) return;
    event.preventDefault();
    if (reply === "skip") skip();
    else if (reply === "back") back();
    else answer(reply);
  };
  return (
    // Keys work wherever the focus is within the question.
    <div ref={place} className={styles.question} tabIndex={-1} role="group" aria-label={labels.tabReview} onKeyDown={press}>
      <p className={section.quiet} role="status">
        {labels.reviewProgress(Math.min(at + 1, questions.length), questions.length)}
        {scoreOfLast !== undefined &&
          `. ${labels.reviewScore(scoreOfLast.toLocaleString(language === "da" ? "da-DK" : "en-GB", { maximumFractionDigits: 2 }))}`}
      </p>
      {question === undefined ? <p>{labels.reviewNone}</p> : <QuestionPart key={question.id} question={question} onAnswer={answer} />}
      <div className={styles.fields}>
        <div>
          <Button size="small" disabled={question === undefined} onClick={skip}>
            {labels.answerSkip}
          </Button>{" "}
          <Button size="small" disabled={!canGoBack} onClick={back}>
            {labels.answerBack}
          </Button>
        </div>
        <Input
          size="small"
          aria-label={labels.reviewWhy}
          placeholder={labels.reviewWhy}
          value={why}
          onChange={(_, { value }) => setWhy(value)}
        />
        <Input
          size="small"
          aria-label={labels.reviewBy}
          placeholder={labels.reviewBy}
          value={by}
          onChange={(_, { value }) => setBy(value)}
        />
        <p className={section.quiet}>{labels.reviewKeys}</p>
      </div>
    </div>
  );
}
