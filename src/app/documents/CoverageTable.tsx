import { useId } from "react";
import { type Coverage, coverageOf } from "../../explorer/document-comparison.ts";
import { documentSigns } from "../../scene/document-signs.ts";
import { useCurriculum, useWords } from "../explorer-context.tsx";
import { AreaName } from "../text/AreaName.tsx";
import { DocumentBadge } from "../text/DocumentBadge.tsx";

/** How many of each area's topics each document covers. */
export function CoverageTable() {
  const curriculum = useCurriculum();
  const title = useId();
  const texts = useWords().documents;
  const { areas, whole } = coverageOf(curriculum);
  return (
    <section aria-labelledby={title}>
      <h3 id={title}>{texts.coverage}</h3>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by keyboard */}
      <section className="compare-scroll" tabIndex={0} aria-label={texts.table}>
        <table className="coverage">
          <thead>
            <tr>
              <th scope="col">{texts.area}</th>
              <th scope="col">{texts.topics}</th>
              {documentSigns(curriculum).map((sign) => (
                <th key={sign.document.id} scope="col">
                  <DocumentBadge sign={sign} /> {sign.label}
                </th>
              ))}
              <th scope="col">{texts.none}</th>
            </tr>
          </thead>
          <tbody>
            {areas.map(({ area, ...coverage }) => (
              <tr key={area.id}>
                <th scope="row">
                  <AreaName area={area.id} />
                </th>
                <Cells coverage={coverage} />
              </tr>
            ))}
          </tbody>
          <tfoot>
            <tr>
              <th scope="row">{texts.allAreas}</th>
              <Cells coverage={whole} />
            </tr>
          </tfoot>
        </table>
      </section>
      <p className="quiet">{texts.coverageMeans}</p>
    </section>
  );
}

function Cells({ coverage }: { readonly coverage: Coverage }) {
  const { topics, covered, uncovered } = coverage;
  const { number, percent } = useWords();
  return (
    <>
      <td>{number(topics)}</td>
      {[...covered, uncovered].map((count, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the columns never change places.
        <td key={index} className={count === 0 ? "is-none" : undefined}>
          {number(count)}
          <span className="coverage-share">{percent(count / topics)}</span>
        </td>
      ))}
    </>
  );
}
