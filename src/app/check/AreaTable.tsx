import type { CurriculumMetrics } from "../../core/prerequisites/metrics/curriculum-metrics.ts";
import { type AreaLoad, areaLoads } from "../../explorer/area-loads.ts";
import { useCurriculum, useWords } from "../explorer-context.tsx";
import { showArea } from "../search/go-to.ts";
import { AreaName } from "../text/AreaName.tsx";
import { LinkAway } from "./LinkAway.tsx";
import { type ShownColumn, SortableTable } from "./SortableTable.tsx";
import { useCheckWords } from "./use-check-words.ts";

/** How much each area asks for. */
export function AreaTable({ metrics }: { readonly metrics: CurriculumMetrics }) {
  const { tableOfAreas } = useCheckWords();
  const loads = areaLoads(useCurriculum(), metrics.topics);
  return (
    <SortableTable
      title={tableOfAreas}
      columns={useColumns(Math.max(...loads.map(({ share }) => share)))}
      rows={loads}
      keyOf={({ area }) => area.id}
      sortedBy="hours"
    />
  );
}

/** The bars of shares are as long as they are parts of the largest share. */
function useColumns(largest: number): readonly ShownColumn<AreaLoad>[] {
  const { number, percent } = useWords();
  const words = useCheckWords();
  return [
    {
      name: "area",
      title: words.area,
      isText: true,
      value: ({ area }) => area.title,
      cell: ({ area }) => (
        <LinkAway goThere={(explorer) => showArea(area.id, explorer)}>
          <AreaName area={area.id} />
        </LinkAway>
      ),
    },
    {
      name: "topics",
      title: words.topics,
      value: ({ topics }) => topics,
      cell: ({ topics }) => number(topics),
    },
    {
      name: "hours",
      title: words.hours,
      value: ({ hours }) => hours,
      cell: ({ hours }) => number(hours),
    },
    {
      name: "share",
      title: words.share,
      value: ({ share }) => share,
      cell: ({ share }) => <Share length={share / largest} text={percent(share)} />,
    },
    {
      name: "bottlenecks",
      title: words.bottlenecks,
      value: ({ bottlenecks }) => bottlenecks,
      cell: ({ bottlenecks }) => number(bottlenecks),
    },
    {
      name: "complexity",
      title: words.meanComplexity,
      value: ({ meanComplexity }) => meanComplexity,
      cell: ({ meanComplexity }) => number(meanComplexity, 1),
    },
  ];
}

/** A part of something as a bar, whose length goes up to 1. */
function Share({ length, text }: { readonly length: number; readonly text: string }) {
  return (
    <span>
      <svg className="check-bar" viewBox="0 0 100 8" preserveAspectRatio="none" aria-hidden="true">
        <rect width={100 * length} height="8" />
      </svg>
      {text}
    </span>
  );
}
