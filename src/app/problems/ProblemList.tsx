import type { Problem } from "../../core/curriculum/problem.ts";
import { counted } from "../../core/model/counted.ts";
import type { Broken } from "../../explorer/state.ts";
import { useActions } from "../explorer-context.tsx";
import { OpenFile } from "../opening/OpenFile.tsx";
import { Prose } from "../text/Prose.tsx";

/** More than anybody mends in one go; a file of the wrong kind may have thousands. */
const shownAtMost = 100;

/** What a curriculum that cannot be shown gets instead: every mistake, where it is, how to mend it. */
export function ProblemList({ broken }: { readonly broken: Broken }) {
  const { source, problems } = broken;
  return (
    <main className="message">
      <h1>This curriculum cannot be shown yet</h1>
      <p>
        {counted(problems.length, "problem")} in <code>{source}</code>.{" "}
        {broken.before
          ? "Mend what is listed and open the file again."
          : "Mend what is listed and reload the page."}
      </p>
      <ol className="problems">
        {problems.slice(0, shownAtMost).map((problem) => (
          <li key={keyOf(problem)} className={`problem is-${problem.severity}`}>
            <p className="problem-place">
              {placeText(problem)} · {problem.severity}
            </p>
            <p className="problem-message">
              <Prose text={problem.message} />
            </p>
            <p className="problem-mend">
              <Prose text={problem.mend} />
            </p>
          </li>
        ))}
      </ol>
      {problems.length > shownAtMost && (
        <p>and {problems.length - shownAtMost} more, which may go when these are mended</p>
      )}
      <WaysOn before={broken.before} />
    </main>
  );
}

/** Back to what was open before or, where there was nothing, to try once more; or to another file. */
function WaysOn({ before }: Pick<Broken, "before">) {
  const { open } = useActions();
  return (
    <div className="ways-on">
      {before ? (
        <button
          type="button"
          className="button is-primary"
          onClick={() => open({ status: "open", open: before })}
        >
          Back to {before.curriculum.title}
        </button>
      ) : (
        <button type="button" className="button is-primary" onClick={() => location.reload()}>
          Reload
        </button>
      )}
      <OpenFile look="button" />
    </div>
  );
}

function placeText({ place }: Problem): string {
  return `${place.file}, line ${place.line}, column ${place.column}`;
}

function keyOf({ code, message, place }: Problem): string {
  return `${place.file}:${place.line}:${place.column} ${code} ${message}`;
}
