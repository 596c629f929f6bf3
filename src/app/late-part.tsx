import { type ComponentType, lazy, type ReactNode, Suspense } from "react";

/**
 * A part of the page whose code is fetched when it is first shown, so that the first view does not
 * wait for it. `meanwhile` stands in its place until it is there.
 */
export function latePart(
  fetchPart: () => Promise<ComponentType>,
  meanwhile: ReactNode = <p className="quiet">One moment …</p>,
): ComponentType {
  const Part = lazy(() =>
    fetchPart().then(
      (part) => ({ default: part }),
      () => ({ default: NotFetched }),
    ),
  );
  return () => (
    <Suspense fallback={meanwhile}>
      <Part />
    </Suspense>
  );
}

function NotFetched() {
  return (
    <p className="quiet">
      This part of the page could not be fetched. Check the connection, then load the page again.
    </p>
  );
}
