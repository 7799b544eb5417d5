import { Button, Dropdown, Field, Input, Option, Switch } from "@fluentui/react-components";
import { ArrowLeft20Regular } from "@fluentui/react-icons";
import type { PaneView } from "../../app/paneView";
import type { RecognisedTable } from "../../domain/words/columns";
import type { PanePreferences } from "../preferences";
import { usePaneWords } from "../paneContext";
import { useSection } from "../parts/useSection";

interface SettingsScreenProps {
  readonly preferences: PanePreferences;
  readonly onChange: (preferences: PanePreferences) => void;
  readonly onBack: () => void;
  readonly view: PaneView | undefined;
}

/** What may be set, and how the workbook was read. */
export function SettingsScreen({ preferences, onChange, onBack, view }: SettingsScreenProps) {
  const section = useSection();
  const { labels, language } = usePaneWords();
  const change = (part: Partial<PanePreferences>) => onChange({ ...preferences, ...part });
  const number = (text: string, otherwise: number) => {
    const value = Number(text.replace(",", "."));
    return Number.isFinite(value) && value >= 0 ? value : otherwise;
  };
  return (
    <div className={section.screen}>
      <div>
        <Button appearance="subtle" icon={<ArrowLeft20Regular />} onClick={onBack}>
          {labels.back}
        </Button>
      </div>
      <Field label={labels.asOfLabel} hint={labels.asOfHint}>
        <Input type="date" value={preferences.asOf} onChange={(_, { value }) => change({ asOf: value })} />
      </Field>
      <Field label={labels.normLabel}>
        <Input
          inputMode="decimal"
          defaultValue={preferences.monthlyNorm.toLocaleString(language)}
          onBlur={(event) => change({ monthlyNorm: number(event.target.value, preferences.monthlyNorm) })}
        />
      </Field>
      <Field label={labels.smallGroupLabel}>
        <Input
          inputMode="numeric"
          defaultValue={String(preferences.smallGroup)}
          onBlur={(event) => change({ smallGroup: Math.round(number(event.target.value, preferences.smallGroup)) })}
        />
      </Field>
      <FormChoice preferences={preferences} change={change} />
      <Switch label={labels.askFirst} checked={preferences.asksFirst} onChange={(_, { checked }) => change({ asksFirst: checked })} />
      <Field label={labels.language}>
        <Dropdown
          value={preferences.language === "da" ? "Dansk" : "English"}
          selectedOptions={[preferences.language]}
          onOptionSelect={(_, { optionValue }) => change({ language: optionValue === "en" ? "en" : "da" })}
        >
          <Option value="da">Dansk</Option>
          <Option value="en">English</Option>
        </Dropdown>
      </Field>
      {view !== undefined && <RecognisedTables tables={view.tables} hiddenRows={view.hiddenRows} />}
    </div>
  );
}

interface FormChoiceProps {
  readonly preferences: PanePreferences;
  readonly change: (part: Partial<PanePreferences>) => void;
}

/** Which authority's form the text is for, and how long it may be. */
function FormChoice({ preferences, change }: FormChoiceProps) {
  const { labels } = usePaneWords();
  return (
    <>
      <Field label={labels.formLabel}>
        <Dropdown
          value={preferences.form === "status" ? labels.formStatus : labels.formProgress}
          selectedOptions={[preferences.form]}
          onOptionSelect={(_, { optionValue }) => change({ form: optionValue === "status" ? "status" : "progress" })}
        >
          <Option value="progress">{labels.formProgress}</Option>
          <Option value="status">{labels.formStatus}</Option>
        </Dropdown>
      </Field>
      <Switch
        label={labels.shortTexts}
        checked={preferences.textLength === "short"}
        onChange={(_, { checked }) => change({ textLength: checked ? "short" : "full" })}
      />
    </>
  );
}

function RecognisedTables({ tables, hiddenRows }: { readonly tables: readonly RecognisedTable[]; readonly hiddenRows: number }) {
  const section = useSection();
  const { labels } = usePaneWords();
  return (
    <section className={section.section}>
      <h2 className={section.heading}>{labels.recognisedTitle}</h2>
      <ul className={section.list}>
        {tables.map((table) => (
          <li key={`${table.sheet} ${String(table.firstRow)}`}>
            <strong>{table.sheet}</strong> <span className={section.quiet}>{labels.headerRow(table.headerRows[0] + 1)}</span>
          </li>
        ))}
      </ul>
      {hiddenRows > 0 && <p className={section.quiet}>{labels.hiddenRead(hiddenRows)}</p>}
    </section>
  );
}
