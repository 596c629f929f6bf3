import { Component, type ReactNode } from "react";

interface Props {
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
    return (
      <main className="message">
        <h1>Something went wrong in this page</h1>
        <p>Your marks are kept. Reloading the page usually helps.</p>
        <p className="message-detail">{this.state.failure}</p>
        <button type="button" className="button is-primary" onClick={() => location.reload()}>
          Reload
        </button>
      </main>
    );
  }
}
