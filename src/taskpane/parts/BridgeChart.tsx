import { makeStyles, tokens } from "@fluentui/react-components";
import { REASON_LABELS } from "../../domain/narrate/labels";
import type { PaneView } from "../../app/paneView";
import { usePaneWords } from "../paneContext";

const useStyles = makeStyles({
  chart: { width: "100%", height: "auto", display: "block", maxWidth: "360px" },
  whole: { fill: tokens.colorBrandBackground },
  step: { fill: tokens.colorPaletteMarigoldBackground3 },
  line: { stroke: tokens.colorNeutralStroke1, strokeDasharray: "2 2" },
  value: { fill: tokens.colorNeutralForeground1, fontSize: "11px", fontFamily: tokens.fontFamilyBase, fontVariantNumeric: "tabular-nums" },
});

const WIDTH = 320;
const HEIGHT = 120;
const TOP = 16;

/** The bridge as a waterfall: from registrations down, reason by reason, to persons. The list beneath says the same in words. */
export function BridgeChart({ view }: { readonly view: PaneView }) {
  const styles = useStyles();
  const { labels, language } = usePaneWords();
  const registrations = view.registrations.value;
  const bars = [
    { key: "registrations", top: registrations, height: registrations, isWhole: true, text: String(registrations) },
    ...view.bridge.map((step, at) => {
      const above = registrations - view.bridge.slice(0, at).reduce((sum, each) => sum + each.value, 0);
      return { key: step.reason, top: above, height: step.value, isWhole: false, text: `−${String(step.value)}` };
    }),
    { key: "persons", top: view.persons.value, height: view.persons.value, isWhole: true, text: String(view.persons.value) },
  ];
  const slot = WIDTH / bars.length;
  const y = (value: number) => TOP + (HEIGHT - TOP) * (1 - value / Math.max(1, registrations));
  const said = [
    `${String(registrations)} ${labels.registrations(registrations)}`,
    ...view.bridge.map((step) => `−${String(step.value)} ${REASON_LABELS[language][step.reason]}`),
    `${String(view.persons.value)} ${labels.persons(view.persons.value)}`,
  ].join(", ");
  return (
    <svg
      className={styles.chart}
      viewBox={`0 0 ${String(WIDTH)} ${String(HEIGHT)}`}
      role="img"
      aria-label={`${labels.bridgeTitle}: ${said}`}
    >
      {bars.map((bar, at) => (
        <g key={bar.key}>
          <rect
            className={bar.isWhole ? styles.whole : styles.step}
            x={at * slot + slot * 0.15}
            width={slot * 0.7}
            y={y(bar.top)}
            height={Math.max(2, y(bar.top - bar.height) - y(bar.top))}
            rx={2}
          />
          {at < bars.length - 1 && (
            <line
              className={styles.line}
              x1={at * slot + slot * 0.85}
              x2={(at + 1) * slot + slot * 0.15}
              y1={y(bar.isWhole ? bar.top : bar.top - bar.height)}
              y2={y(bar.isWhole ? bar.top : bar.top - bar.height)}
            />
          )}
          <text className={styles.value} x={at * slot + slot / 2} y={y(bar.top) - 4} textAnchor="middle">
            {bar.text}
          </text>
        </g>
      ))}
    </svg>
  );
}
