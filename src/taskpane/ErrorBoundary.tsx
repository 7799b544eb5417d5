import { Component } from "react";
import type { ReactNode } from "react";
import { LABELS } from "./labels/labels";
import type { Language } from "./labels/labels";

interface ErrorBoundaryProps {
  readonly language: Language;
  readonly children: ReactNode;
}

/** What is shown when Afstem itself is wrong: never a stack trace, never a value of the workbook. */
export class ErrorBoundary extends Component<ErrorBoundaryProps, { readonly hasFailed: boolean }> {
  override state = { hasFailed: false };

  static getDerivedStateFromError() {
    return { hasFailed: true };
  }

  override render() {
    const { language, children } = this.props;
    if (!this.state.hasFailed) return children;
    return (
      <main role="alert" style={{ padding: 16 }}>
        <h1>{LABELS[language].bugTitle}</h1>
        <p>{LABELS[language].bugText}</p>
      </main>
    );
  }
}
