import { useState } from "react";
import { fileNameOf } from "../../explorer/taking/saved-words.ts";
import type { EmbedTheme } from "../../scene/embedded.ts";
import { useCurriculum, useExplorer, useWords } from "../explorer-context.tsx";
import { saveFile } from "../save-file.ts";
import { mostTopics, pictureText, pngOf } from "./picture-file.ts";
import { useEmbeddingWords } from "./use-embedding-words.ts";

/** The map as it is seen, as a picture. */
export function Pictures({ theme }: { readonly theme: EmbedTheme }) {
  const explorer = useExplorer();
  const words = useEmbeddingWords();
  const { savedAs } = useWords().ownProgress;
  const { title, topics } = useCurriculum();
  const [said, setSaid] = useState<string>();
  const tell = (sentence: string) => {
    setSaid(sentence);
    explorer.actions.announce(sentence);
  };
  const save = async (format: "svg" | "png") => {
    const text = await pictureText(explorer.getState(), theme);
    const content = text === undefined ? undefined : await fileOf(text, format);
    if (!content) return tell(words.notDrawn);
    const name = fileNameOf(title, `map.${format}`);
    saveFile(name, content);
    tell(savedAs(name));
  };
  const isTooLarge = topics.length > mostTopics;
  return (
    <section className="embedding-pictures">
      <h3>{words.picture}</h3>
      {isTooLarge ? (
        <p className="quiet">{words.tooLarge}</p>
      ) : (
        <div className="embedding-copy">
          {(["svg", "png"] as const).map((format) => (
            <button
              key={format}
              type="button"
              className="button is-small"
              onClick={() => void save(format)}
            >
              {words[format]}
            </button>
          ))}
        </div>
      )}
      {said !== undefined && <p className="quiet">{said}</p>}
    </section>
  );
}

function fileOf(svg: string, format: "svg" | "png"): Promise<Blob | undefined> {
  return format === "png"
    ? pngOf(svg)
    : Promise.resolve(new Blob([svg], { type: "image/svg+xml" }));
}
