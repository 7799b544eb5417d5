import { Button } from "@fluentui/react-components";
import { Checkmark16Regular, Copy16Regular } from "@fluentui/react-icons";
import { useState } from "react";
import type { PrivacyConcern } from "../../domain/narrate/privacyConcerns";
import { usePaneWords } from "../paneContext";
import type { Copied } from "./copyText";
import { useSection } from "./useSection";

/** A concern with the words that it is about. */
export interface ShownConcern {
  readonly kind: PrivacyConcern["kind"];
  readonly found: string;
}

interface CopyButtonProps {
  readonly label: string;
  /** What is copied, for those who hear the pane. */
  readonly about?: string;
  readonly concerns: readonly ShownConcern[];
  readonly copies: () => Promise<Copied>;
}

/** Copies, after asking where something should not leave the building without a thought. */
export function CopyButton({ label, about, concerns, copies }: CopyButtonProps) {
  const section = useSection();
  const { labels } = usePaneWords();
  const [copied, setCopied] = useState<Copied | undefined>();
  const [isAsking, setAsking] = useState(false);
  const copy = () => {
    setAsking(false);
    void copies().then((what) => setCopied(what));
  };
  return (
    <div>
      <Button
        size="small"
        icon={copied === "copied" ? <Checkmark16Regular /> : <Copy16Regular />}
        onClick={() => (concerns.length > 0 && copied === undefined ? setAsking(true) : copy())}
        aria-label={about === undefined ? label : `${label}: ${about}`}
      >
        {copied === "copied" ? labels.copied : label}
      </Button>
      {isAsking && <Gate concerns={concerns} onCopy={copy} onClose={() => setAsking(false)} />}
      <div role="status" className={section.quiet}>
        {copied === "selected" && labels.copyByHand}
      </div>
    </div>
  );
}

/** More are summed up: the text itself shows them. */
const CONCERNS_SHOWN = 6;

interface GateProps {
  readonly concerns: readonly ShownConcern[];
  readonly onCopy: () => void;
  readonly onClose: () => void;
}

/** Asks before names, CPR numbers and small groups are copied. */
function Gate({ concerns, onCopy, onClose }: GateProps) {
  const section = useSection();
  const { labels } = usePaneWords();
  const why = { cpr: labels.gateCpr, name: labels.gateName, "small-group": labels.gateSmallGroup };
  const left = concerns.length - CONCERNS_SHOWN;
  return (
    <div role="alert" className={section.section}>
      <strong>{labels.gateTitle}</strong>
      <ul className={section.list}>
        {concerns.slice(0, CONCERNS_SHOWN).map(({ kind, found }, at) => (
          <li key={`${found} ${String(at)}`} className={section.quiet}>
            {labels.gateReason(found, why[kind])}
          </li>
        ))}
        {left > 0 && <li className={section.quiet}>{labels.moreCells(left)}</li>}
      </ul>
      <div>
        <Button size="small" appearance="primary" onClick={onCopy}>
          {labels.gateAnyway}
        </Button>{" "}
        <Button size="small" onClick={onClose}>
          {labels.close}
        </Button>
      </div>
    </div>
  );
}
