import type { Problem, Severity } from "../../core/curriculum/problem.ts";
import type { Curriculum } from "../../core/model/curriculum.ts";
import { prerequisiteCount } from "../../core/model/prerequisite-count.ts";
import type { Explorer } from "../../explorer/explorer.ts";
import type { ComparedSource } from "../../explorer/merging/comparison.ts";
import type { ImportReport } from "../../explorer/state.ts";
import { curriculumText } from "../../formats/export/json.ts";
import type { ImportingWords } from "../../language/english/late/importing.ts";
import { importingWords } from "../../language/late/importing.ts";
import { beginEditing } from "../authoring/begin-editing.ts";
import { nowEditing } from "../authoring/now-editing.ts";
import { DialogTop } from "../dialog/DialogTop.tsx";
import { closeDialog, openDialog } from "../dialog/shown-dialog.ts";
import { useCurriculum, useExplorer, useExplorerState, useWords } from "../explorer-context.tsx";
import { spoken } from "../language/language.ts";
import { beginMerging } from "../merging/begin-merging.ts";
import { saveFile } from "../save-file.ts";
import { Phrase } from "../text/Phrase.tsx";
import { FoundProblems } from "./FoundProblems.tsx";
import { givenFor } from "./given-for.ts";
import { openGiven } from "./open-given.ts";
import { TableColumns } from "./TableColumns.tsx";

const severities: readonly Severity[] = ["error", "warning", "note"];

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
  const { problems } = report;
  const [topics, areas] = [curriculum.topics.length, curriculum.areas.length];
  return (
    <>
      <p>
        <ReadAs report={report} words={words} />{" "}
        {words.found(topics, areas, prerequisiteCount(curriculum.topics))}
      </p>
      {report.merged && <Sources sources={report.merged.sources} words={words} />}
      {problems.length === 0 && <p className="quiet">{words.allTaken}</p>}
      {severities.map((severity) => (
        <Problems
          key={severity}
          title={words.severities[severity]}
          problems={problems.filter((one) => one.severity === severity)}
          words={words}
        />
      ))}
      {report.tables && <TableColumns report={report} tables={report.tables} words={words} />}
      <Ways words={words} curriculum={curriculum} report={report} />
    </>
  );
}

/** What it was made of. */
function ReadAs({ report: { source, format, merged }, words }: Props) {
  if (merged)
    return (
      <>
        {words.mergedFrom(merged.sources.length, merged.shared)}{" "}
        {merged.open > 0 && words.keptApart(merged.open)}
      </>
    );
  return (
    <Phrase
      of={words.readAs}
      parts={{ file: <bdi>{source}</bdi>, format: <b lang="en">{format}</b> }}
    />
  );
}

interface SourcesProps {
  readonly sources: readonly ComparedSource[];
  readonly words: ImportingWords;
}

/** The documents that became one. */
function Sources({ sources, words }: SourcesProps) {
  return (
    <ul className="imported-sources">
      {sources.map(({ title, topics, format }, position) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: two documents may have the same title
        <li key={position}>
          {words.mergedSource(title, topics)}{" "}
          {format !== undefined && (
            <span className="quiet" lang="en">
              {format}
            </span>
          )}
        </li>
      ))}
    </ul>
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
      <FoundProblems problems={problems} words={words} />
    </details>
  );
}

interface WaysProps {
  readonly words: ImportingWords;
  readonly curriculum: Curriculum;
  readonly report: ImportReport;
}

/** What to do about it. */
function Ways({ words, curriculum, report: { flipped, merged, tables } }: WaysProps) {
  const explorer = useExplorer();
  const opening = useExplorerState(({ opening }) => opening);
  const save = () => {
    const type = "application/json";
    saveFile(`${curriculum.id}.json`, new Blob([curriculumText(curriculum)], { type }));
  };
  const flip = () => {
    if (opening.status === "open")
      openGiven(explorer, givenFor(opening.open.curriculum), {
        flip: !flipped,
        columns: tables && new Map(tables.said),
      });
  };
  const edit = () => {
    closeDialog();
    beginEditing(explorer);
  };
  return (
    <div className="imported-ways">
      {merged && (
        <>
          <Way title={words.suggest} hint={words.suggestHint} act={() => suggest(explorer)} />
          <Way
            title={words.goOnMerging}
            hint={words.goOnMergingHint}
            act={() => beginMerging(explorer)}
          />
        </>
      )}
      <Way title={words.edit} hint={words.editHint} act={edit} />
      {flipped !== undefined && <Way title={words.flip} hint={words.flipHint} act={flip} />}
      <Way title={words.keep} hint={words.keepHint} act={save} />
    </div>
  );
}

/** Lets the person edit what is open, beginning with the prerequisites that may be missing. */
async function suggest(explorer: Explorer): Promise<void> {
  await beginEditing(explorer);
  if (!nowEditing.getState().editing) return;
  nowEditing.setState({ task: { kind: "suggestions" } });
  openDialog("authoring");
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
