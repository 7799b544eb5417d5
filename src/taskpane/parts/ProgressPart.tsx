import { Button, Field, ProgressBar } from "@fluentui/react-components";
import type { PaneState } from "../state/paneState";
import { usePaneWords } from "../paneContext";
import { useSection } from "./useSection";

interface ProgressPartProps {
  readonly state: Extract<PaneState, { stage: "working" }>;
  readonly onCancel: () => void;
}

/** How far the work is, and the way out of it. */
export function ProgressPart({ state, onCancel }: ProgressPartProps) {
  const section = useSection();
  const { labels } = usePaneWords();
  return (
    <div className={section.screen} role="status">
      <Field validationMessage={`${labels[state.doing]} …`} validationState="none">
        <ProgressBar {...(state.share === undefined ? {} : { value: state.share })} aria-label={labels[state.doing]} />
      </Field>
      <div>
        <Button onClick={onCancel}>{labels.cancel}</Button>
      </div>
    </div>
  );
}
