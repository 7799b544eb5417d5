import { usePaneWords } from "../paneContext";
import { useSection } from "../parts/useSection";

/** What one click does, before it is made. */
export function WelcomeScreen() {
  const section = useSection();
  const { labels } = usePaneWords();
  return (
    <div className={section.screen}>
      <h2 className={section.heading}>{labels.welcomeTitle}</h2>
      <p className={section.quiet}>{labels.welcomeWhat}</p>
      <p className={section.quiet}>{labels.welcomeSafe}</p>
      <ol>
        <li>{labels.step1}</li>
        <li>{labels.step2}</li>
        <li>{labels.step3}</li>
      </ol>
    </div>
  );
}
