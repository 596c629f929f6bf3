import { useId } from "react";
import { type Coverage, coverageOf } from "../../explorer/document-comparison.ts";
import { documentSigns } from "../../scene/document-signs.ts";
import { useCurriculum } from "../explorer-context.tsx";
import { AreaName } from "../text/AreaName.tsx";
import { DocumentBadge } from "../text/DocumentBadge.tsx";

/** How many of each area's topics each document covers. */
export function CoverageTable() {
  const curriculum = useCurriculum();
  const title = useId();
  const { areas, whole } = coverageOf(curriculum);
  return (
    <section aria-labelledby={title}>
      <h3 id={title}>How much each document covers</h3>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by keyboard */}
      <section className="compare-scroll" tabIndex={0} aria-label="Table, scrollable">
        <table className="coverage">
          <thead>
            <tr>
              <th scope="col">Area</th>
              <th scope="col">Topics</th>
              {documentSigns(curriculum).map((sign) => (
                <th key={sign.document.id} scope="col">
                  <DocumentBadge sign={sign} /> {sign.label}
                </th>
              ))}
              <th scope="col">None</th>
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
              <th scope="row">All areas</th>
              <Cells coverage={whole} />
            </tr>
          </tfoot>
        </table>
      </section>
      <p className="quiet">
        A document covers a topic when one of its chapters or lines teaches it. Topics in no
        document stand in the map because others need them.
      </p>
    </section>
  );
}

function Cells({ coverage }: { readonly coverage: Coverage }) {
  const { topics, covered, uncovered } = coverage;
  return (
    <>
      <td>{topics.toLocaleString("en")}</td>
      {[...covered, uncovered].map((count, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the columns never change places.
        <td key={index} className={count === 0 ? "is-none" : undefined}>
          {count.toLocaleString("en")}
          <span className="coverage-share">{percent.format(count / topics)}</span>
        </td>
      ))}
    </>
  );
}

const percent = new Intl.NumberFormat("en", { style: "percent" });
