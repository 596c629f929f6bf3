import type { ReactNode } from "react";

interface Props {
  readonly title: string;
  readonly text: string;
  /** The ways to answer, the one that changes nothing last. */
  readonly children: ReactNode;
}

/** A question in the menu. It takes the focus, so that it is read before it is answered. */
export function MenuQuestion({ title, text, children }: Props) {
  return (
    <section className="progress-question">
      <h2 tabIndex={-1} ref={(heading) => heading?.focus()}>
        {title}
      </h2>
      <p>{text}</p>
      <div className="progress-answers">{children}</div>
    </section>
  );
}
