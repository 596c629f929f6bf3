import type { Problem } from "../../core/curriculum/problem.ts";
import type { Broken } from "../../explorer/state.ts";
import type { Words } from "../../language/english.ts";
import { useActions, useWords } from "../explorer-context.tsx";
import { OpenFile } from "../opening/OpenFile.tsx";
import { Phrase } from "../text/Phrase.tsx";
import { Prose } from "../text/Prose.tsx";

/** More than anybody mends in one go; a file of the wrong kind may have thousands. */
const shownAtMost = 100;

/** What a curriculum that cannot be shown gets instead: every mistake, where it is, how to mend it. */
export function ProblemList({ broken }: { readonly broken: Broken }) {
  const { source, problems } = broken;
  const words = useWords().problems;
  return (
    <main className="message">
      <h1>{words.title}</h1>
      <p>
        <Phrase of={words.inFile(problems.length)} parts={{ file: <code>{source}</code> }} />{" "}
        {broken.before ? words.mendAndOpen : words.mendAndReload}
      </p>
      <ol className="problems">
        {problems.slice(0, shownAtMost).map((problem) => (
          <li key={keyOf(problem)} className={`problem is-${problem.severity}`}>
            <p className="problem-place">
              {placeText(words, problem)} · {words.severities[problem.severity]}
            </p>
            <p className="problem-message" lang="en">
              <Prose text={problem.message} />
            </p>
            <p className="problem-mend" lang="en">
              <Prose text={problem.mend} />
            </p>
          </li>
        ))}
      </ol>
      {problems.length > shownAtMost && <p>{words.andMore(problems.length - shownAtMost)}</p>}
      <WaysOn before={broken.before} />
    </main>
  );
}

/** Back to what was open before or, where there was nothing, to try once more; or to another file. */
function WaysOn({ before }: Pick<Broken, "before">) {
  const { open } = useActions();
  const words = useWords().problems;
  return (
    <div className="ways-on">
      {before ? (
        <button
          type="button"
          className="button is-primary"
          onClick={() => open({ status: "open", open: before })}
        >
          {words.backTo(before.curriculum.title)}
        </button>
      ) : (
        <button type="button" className="button is-primary" onClick={() => location.reload()}>
          {words.reload}
        </button>
      )}
      <OpenFile look="button" />
    </div>
  );
}

function placeText(words: Words["problems"], { place }: Problem): string {
  return words.place(place.file, place.line, place.column);
}

function keyOf({ code, message, place }: Problem): string {
  return `${place.file}:${place.line}:${place.column} ${code} ${message}`;
}
