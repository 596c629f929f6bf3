import type { Topic } from "../../core/model/curriculum.ts";
import { topicsById } from "../../core/model/topic-lookup.ts";
import type {
  CurriculumMetrics,
  TopicMetrics,
} from "../../core/prerequisites/metrics/curriculum-metrics.ts";
import { fileNameOf } from "../../explorer/taking/saved-words.ts";
import { metricsTable } from "../../formats/export/metrics-table.ts";
import { useActions, useCurriculum, useWords } from "../explorer-context.tsx";
import { ShadeChoice } from "../heat/ShadeChoice.tsx";
import { saveFile } from "../save-file.ts";
import { planBlob } from "../take-away/plan-blob.ts";
import { AreaName } from "../text/AreaName.tsx";
import { LongestChain } from "./LongestChain.tsx";
import { type ShownColumn, SortableTable } from "./SortableTable.tsx";
import { TopicLink } from "./TopicLink.tsx";
import { useCheckWords } from "./use-check-words.ts";

interface Row {
  readonly topic: Topic;
  readonly metrics: TopicMetrics;
}

const figures = ["blocking", "blockedHours", "delay", "chainHours", "complexity"] as const;

/** What each topic means for the way: the longest chain, then every topic with its figures. */
export function TopicTable({ metrics }: { readonly metrics: CurriculumMetrics }) {
  const curriculum = useCurriculum();
  const words = useCheckWords();
  const topics = topicsById(curriculum);
  const rows = metrics.topics.flatMap((one): Row[] => {
    const topic = topics.get(one.topic);
    return topic ? [{ topic, metrics: one }] : [];
  });
  return (
    <>
      <LongestChain metrics={metrics} />
      <Meanings />
      <div className="check-tools">
        <ShadeChoice />
        <span className="quiet">{words.bottlenecksIn(metrics.bottlenecks.length)}</span>
        <SaveTable metrics={metrics.topics} />
      </div>
      <SortableTable
        title={words.tableOfTopics}
        columns={useColumns()}
        rows={rows}
        keyOf={({ topic }) => topic.id}
        sortedBy="blocking"
      />
    </>
  );
}

function useColumns(): readonly ShownColumn<Row>[] {
  const { areas } = useCurriculum();
  const { number } = useWords();
  const words = useCheckWords();
  const areaTitles = new Map(areas.map(({ id, title }) => [id, title]));
  return [
    {
      name: "topic",
      title: words.topic,
      isText: true,
      value: ({ topic }) => topic.title,
      cell: ({ topic, metrics }) => (
        <>
          <TopicLink topic={topic} />
          {metrics.bottleneck && <span className="chip">{words.bottleneck}</span>}
        </>
      ),
    },
    {
      name: "area",
      title: words.area,
      isText: true,
      value: ({ topic }) => areaTitles.get(topic.area) ?? "",
      cell: ({ topic }) => <AreaName area={topic.area} />,
    },
    ...figures.map((name): ShownColumn<Row> => {
      const [title = "", hint] = words.figures[name];
      const value = ({ metrics }: Row) => metrics[name];
      return { name, title, ...(hint && { hint }), value, cell: (row) => number(value(row)) };
    }),
  ];
}

/** What stands in each column, for those who cannot rest a pointer on its head. */
function Meanings() {
  const words = useCheckWords();
  return (
    <details className="check-rule">
      <summary>{words.figuresMean}</summary>
      <dl className="check-meanings">
        {figures.map((name) => (
          <div key={name}>
            <dt>{words.figures[name][0]}</dt>
            <dd>{words.figures[name][1]}</dd>
          </div>
        ))}
        <div>
          <dt>{words.bottlenecks}</dt>
          <dd>{words.bottleneckMeans}</dd>
        </div>
      </dl>
    </details>
  );
}

function SaveTable({ metrics }: { readonly metrics: readonly TopicMetrics[] }) {
  const curriculum = useCurriculum();
  const { announce } = useActions();
  const { savedAs } = useWords().ownProgress;
  const { csv } = useCheckWords();
  const save = () => {
    const name = fileNameOf(curriculum.title, "topics.csv");
    saveFile(name, planBlob("csv", metricsTable(curriculum, metrics)));
    announce(savedAs(name));
  };
  return (
    <button type="button" className="button is-small" onClick={save}>
      {csv}
    </button>
  );
}
