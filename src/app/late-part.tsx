import { type ComponentType, lazy, type ReactNode, Suspense } from "react";
import { useWords } from "./explorer-context.tsx";

/**
 * A part of the page whose code is fetched when it is first shown, so that the first view does not
 * wait for it. `meanwhile` stands in its place until it is there.
 */
export function latePart<Props extends object>(
  fetchPart: () => Promise<ComponentType<Props>>,
  meanwhile: ReactNode = <OneMoment />,
): ComponentType<Props> {
  const Part = lazy<ComponentType<Props>>(() =>
    fetchPart().then(
      (part) => ({ default: part }),
      () => ({ default: NotFetched }),
    ),
  );
  return (props) => (
    <Suspense fallback={meanwhile}>
      <Part {...props} />
    </Suspense>
  );
}

function OneMoment() {
  return <p className="quiet">{useWords().shell.oneMoment}</p>;
}

function NotFetched() {
  return <p className="quiet">{useWords().shell.notFetched}</p>;
}
