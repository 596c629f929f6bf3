import { useId } from "react";
import { siteAddress } from "../../formats/export/embed-snippets.ts";
import { useEmbeddingWords } from "./use-embedding-words.ts";

interface Props {
  readonly address: string;
  /** Whether what is open came from a site. */
  readonly isPublished: boolean;
  readonly change: (address: string) => void;
}

/** Where the published map is, and what is wrong with what was written. */
export function AddressField({ address, isPublished, change }: Props) {
  const words = useEmbeddingWords();
  const hint = useId();
  const root = siteAddress(address);
  const said = root === undefined ? wrong() : onlyHere(root) ? words.onlyHere : undefined;
  function wrong() {
    return isPublished || address !== "" ? words.notAnAddress : words.unpublished;
  }
  return (
    <>
      <label className="embedding-field">
        {words.whereIsIt}
        <input
          className="field"
          type="url"
          value={address}
          aria-invalid={root === undefined && address !== ""}
          aria-describedby={said === undefined ? undefined : hint}
          onChange={(event) => change(event.target.value)}
        />
      </label>
      {said !== undefined && (
        <p id={hint} className="quiet embedding-hint">
          {said}
        </p>
      )}
    </>
  );
}

const ownNames = ["localhost", "127.0.0.1", "[::1]"];

function onlyHere(root: string): boolean {
  return ownNames.includes(new URL(root).hostname);
}
