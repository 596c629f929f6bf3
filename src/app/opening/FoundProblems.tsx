import type { Problem } from "../../core/curriculum/problem.ts";
import type { ImportingWords } from "../../language/english/late/importing.ts";
import { Prose } from "../text/Prose.tsx";

/** More than anybody reads of one kind; the command line tells them all. */
const most = 100;

interface Props {
  readonly problems: readonly Problem[];
  readonly words: ImportingWords;
}

/** What was found in files of foreign formats, each with its place. */
export function FoundProblems({ problems, words }: Props) {
  return (
    <>
      <ul className="imported-problems">
        {problems.slice(0, most).map(({ code, message, mend, place }) => (
          <li key={`${code} ${message} ${place.file} ${place.line} ${place.column}`}>
            <p lang="en">
              <Prose text={message} /> <Prose text={mend} />
            </p>
            <p className="quiet">{words.place(place.file, place.line)}</p>
          </li>
        ))}
      </ul>
      {problems.length > most && <p className="quiet">{words.andMore(problems.length - most)}</p>}
    </>
  );
}
