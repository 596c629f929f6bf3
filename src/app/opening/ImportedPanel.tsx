import type { Problem, Severity } from "../../core/curriculum/problem.ts";
import type { Curriculum } from "../../core/model/curriculum.ts";
import { mentions } from "../../core/model/requirement.ts";
import type { ImportReport } from "../../explorer/state.ts";
import { curriculumText } from "../../formats/export/json.ts";
import type { ImportingWords } from "../../language/english/late/importing.ts";
import { importingWords } from "../../language/late/importing.ts";
import { DialogTop } from "../dialog/DialogTop.tsx";
import { useCurriculum, useExplorer, useExplorerState, useWords } from "../explorer-context.tsx";
import { spoken } from "../language/language.ts";
import { saveFile } from "../save-file.ts";
import { Phrase } from "../text/Phrase.tsx";
import { Prose } from "../text/Prose.tsx";
import { givenFor } from "./given-for.ts";
import { openGiven } from "./open-given.ts";

const severities: readonly Severity[] = ["error", "warning", "note"];
/** More than anybody reads of one kind; the command line tells them all. */
const most = 100;

/** What was made of a foreign file: as what it was read, what was guessed, mended and left out. */
export function ImportedPanel() {
  const speech = useWords();
  const words = importingWords[spoken(speech)];
  const report = useExplorerState(({ opening }) =>
    opening.status === "open" ? opening.open.imported : undefined,
  );
  return (
    <>
      <DialogTop title={speech.imported.title} />
      <div className="dialog-body imported">
        {report && <Report report={report} words={words} />}
      </div>
    </>
  );
}

interface Props {
  readonly report: ImportReport;
  readonly words: ImportingWords;
}

function Report({ report, words }: Props) {
  const curriculum = useCurriculum();
  const { source, format, problems } = report;
  const [topics, areas] = [curriculum.topics.length, curriculum.areas.length];
  return (
    <>
      <p>
        <Phrase
          of={words.readAs}
          parts={{
            file: <bdi>{source}</bdi>,
            format: <b lang="en">{format}</b>,
          }}
        />{" "}
        {words.found(topics, areas, needsIn(curriculum))}
      </p>
      {problems.length === 0 && <p className="quiet">{words.allTaken}</p>}
      {severities.map((severity) => (
        <Problems
          key={severity}
          title={words.severities[severity]}
          problems={problems.filter((one) => one.severity === severity)}
          words={words}
        />
      ))}
      <Ways words={words} curriculum={curriculum} flipped={report.flipped} />
    </>
  );
}

interface ProblemsProps {
  readonly title: string;
  readonly problems: readonly Problem[];
  readonly words: ImportingWords;
}

function Problems({ title, problems, words }: ProblemsProps) {
  if (problems.length === 0) return null;
  return (
    <details open={problems.length <= 12}>
      <summary>
        {title} ({problems.length})
      </summary>
      <ul className="imported-problems">
        {problems.slice(0, most).map(({ code, message, mend, place }) => (
          <li key={`${code} ${message} ${place.line} ${place.column}`}>
            <p lang="en">
              <Prose text={message} /> <Prose text={mend} />
            </p>
            <p className="quiet">{words.place(place.file, place.line)}</p>
          </li>
        ))}
      </ul>
      {problems.length > most && <p className="quiet">{words.andMore(problems.length - most)}</p>}
    </details>
  );
}

interface WaysProps {
  readonly words: ImportingWords;
  readonly curriculum: Curriculum;
  readonly flipped: boolean | undefined;
}

/** What to do about it. */
function Ways({ words, curriculum, flipped }: WaysProps) {
  const explorer = useExplorer();
  const opening = useExplorerState(({ opening }) => opening);
  const save = () => {
    const type = "application/json";
    saveFile(`${curriculum.id}.json`, new Blob([curriculumText(curriculum)], { type }));
  };
  const flip = () => {
    if (opening.status === "open") openGiven(explorer, givenFor(opening.open), !flipped);
  };
  return (
    <div className="imported-ways">
      {flipped !== undefined && <Way title={words.flip} hint={words.flipHint} act={flip} />}
      <Way title={words.keep} hint={words.keepHint} act={save} />
    </div>
  );
}

interface WayProps {
  readonly title: string;
  readonly hint: string;
  readonly act: () => void;
}

function Way({ title, hint, act }: WayProps) {
  return (
    <div>
      <button type="button" className="button is-small" onClick={act}>
        {title}
      </button>
      <p className="quiet">{hint}</p>
    </div>
  );
}

function needsIn({ topics }: Curriculum): number {
  return topics.reduce((sum, { requires }) => sum + mentions(requires).length, 0);
}
