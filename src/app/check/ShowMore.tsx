import { useCheckWords } from "./use-check-words.ts";
import type { Pages } from "./use-pages.ts";

/** Goes on in a long list. */
export function ShowMore({ pages }: { readonly pages: Pick<Pages<unknown>, "next" | "more"> }) {
  const words = useCheckWords();
  if (pages.next === 0) return null;
  return (
    <button type="button" className="button is-small check-more" onClick={pages.more}>
      {words.more(pages.next)}
    </button>
  );
}
