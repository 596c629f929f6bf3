import { Component, type ReactNode } from "react";
import type { Words } from "../../language/english.ts";

interface Props {
  /** It stands outside of all that knows the language. */
  readonly words: Words["problems"];
  readonly children: ReactNode;
}

interface State {
  readonly failure: string | undefined;
}

/** The last resort for a mistake of ours: a sentence instead of a blank page. */
export class ErrorBoundary extends Component<Props, State> {
  override state: State = { failure: undefined };

  static getDerivedStateFromError(error: unknown): State {
    return { failure: error instanceof Error ? error.message : String(error) };
  }

  override render(): ReactNode {
    if (this.state.failure === undefined) return this.props.children;
    const { words } = this.props;
    return (
      <main className="message">
        <h1>{words.broken}</h1>
        <p>{words.brokenHint}</p>
        <p className="message-detail">{this.state.failure}</p>
        <button type="button" className="button is-primary" onClick={() => location.reload()}>
          {words.reload}
        </button>
      </main>
    );
  }
}
