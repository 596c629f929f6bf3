import {
  type EmbedSite,
  type EmbedWishes,
  frameAddress,
} from "../../formats/export/embed-snippets.ts";
import { useEmbeddingWords } from "./use-embedding-words.ts";

interface Props {
  /** Where the map is, if it can be shown from there. */
  readonly site: EmbedSite | undefined;
  readonly wishes: EmbedWishes;
}

/** The map as others will see it: the site's own page for frames, with no more rights than there. */
export function Preview({ site, wishes }: Props) {
  const words = useEmbeddingWords();
  return (
    <section className="embedding-preview" aria-label={words.preview}>
      {site ? (
        <iframe
          title={words.previewOf(site.title)}
          src={frameAddress(site, wishes)}
          sandbox="allow-scripts"
        />
      ) : (
        <p className="quiet">{words.noPreview}</p>
      )}
    </section>
  );
}
