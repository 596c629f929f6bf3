import { useRef } from "react";
import { useStore } from "zustand/react";
import { useExplorer } from "../explorer-context.tsx";
import { keepingFocus } from "../focus.ts";
import { letChooseFolder } from "../opening/choose-folder.ts";
import { FileInput } from "../opening/FileInput.tsx";
import { addFiles } from "./begin-merging.ts";
import { compareDocuments } from "./compare-documents.ts";
import { useMergingWords } from "./merging-words.ts";
import type { ChosenDocument } from "./messages.ts";
import { noTrouble, nowMerging } from "./now-merging.ts";
import { Trouble } from "./Trouble.tsx";

const addId = "merging-add";

/** What takes part, to which more can be added. */
export function Gathering() {
  const words = useMergingWords();
  const explorer = useExplorer();
  const input = useRef<HTMLInputElement>(null);
  const { own, isOwnIn, documents } = useStore(nowMerging);
  const isEnough = documents.length + Number(isOwnIn) > 1;
  return (
    <>
      <p className="quiet">{words.hint}</p>
      <section aria-label={words.takesPart}>
        <ul className="merging-sources">
          {own && (
            <li>
              <label>
                <input
                  type="checkbox"
                  checked={isOwnIn}
                  onChange={({ target }) =>
                    nowMerging.setState({ isOwnIn: target.checked, ...noTrouble })
                  }
                />
                <span>{words.openNow(own.title, own.topics.length)}</span>
              </label>
            </li>
          )}
          {documents.map((document) => (
            <Chosen key={document.key} document={document} />
          ))}
        </ul>
        <p className="quiet">{words.eachFile}</p>
      </section>
      <div className="merging-ways">
        <button
          type="button"
          id={addId}
          className="button is-small"
          onClick={() => input.current?.click()}
        >
          {words.addFiles}
        </button>
        <button type="button" className="button is-small" onClick={() => letChooseFolder(addFiles)}>
          {words.addFolder}
        </button>
        <FileInput ref={input} label={words.addFiles} take={addFiles} />
      </div>
      <Trouble />
      <div className="merging-end">
        <p className="quiet">{!isEnough && words.atLeastTwo}</p>
        <button
          type="button"
          className="button is-primary"
          aria-disabled={!isEnough}
          onClick={() => isEnough && compareDocuments(explorer)}
        >
          {words.compare}
        </button>
      </div>
    </>
  );
}

function Chosen({ document }: { readonly document: ChosenDocument }) {
  const words = useMergingWords();
  const { key, choice, title } = document;
  const change = (next: readonly ChosenDocument[]) =>
    nowMerging.setState(({ documents }) => ({
      documents: documents.flatMap((one) => (one.key === key ? next : one)),
      ...noTrouble,
    }));
  return (
    <li>
      <span className="merging-name">
        <bdi>{choice.name}</bdi>{" "}
        {choice.files.length > 1 && (
          <span className="quiet">{words.files(choice.files.length)}</span>
        )}
      </span>
      <input
        className="field"
        value={title}
        maxLength={300}
        aria-label={words.titleOf(choice.name)}
        placeholder={words.ownTitle}
        onChange={({ target }) => change([{ ...document, title: target.value }])}
      />
      <button
        type="button"
        className="icon-button"
        aria-label={words.remove(choice.name)}
        onClick={() => keepingFocus(() => change([]), addId)}
      >
        <svg className="icon" viewBox="0 0 20 20" aria-hidden="true">
          <path className="ring" d="m5 5 10 10m0-10L5 15" />
        </svg>
      </button>
    </li>
  );
}
