import { describe, expect, it } from "vitest";
import { graphml } from "../../../src/formats/export/graphml.ts";
import { importFile, isRefused } from "../../../src/formats/import/import-file.ts";
import { curriculumOf } from "../../support/curricula.ts";
import { asItStands, codes, imported, terse } from "./imported.ts";

const graph = (inside: string, keys = "") =>
  `<?xml version="1.0" encoding="UTF-8"?>\n<graphml xmlns="http://graphml.graphdrawing.org/xmlns">${keys}<graph edgedefault="directed">${inside}</graph></graphml>`;

describe("GraphML", () => {
  it("of ours becomes the same topics again, with choices and what helps", () => {
    const before = curriculumOf("a 1-2h\nb project @x\nc: a, b | (a & b)\nd retired: c ~ a");
    const { curriculum, format } = imported("x.graphml", String(graphml.write(before, "")));
    expect(format).toBe("graphml");
    expect(terse(curriculum)).toEqual(terse(before));
    expect(curriculum.topics.map(({ id, hours, kind }) => [id, hours, kind])).toEqual(
      before.topics.map(({ id, hours, kind }) => [id, hours, kind]),
    );
  });

  it("as NetworkX writes it has titles for keys, and keys by number", () => {
    const { curriculum, problems } = imported(
      "maths.graphml",
      graph(
        `<node id="Linear maps"><data key="d0">3</data></node><node id="Vector spaces &amp; &#233;"/>
         <edge source="Vector spaces &amp; &#233;" target="Linear maps"><data key="d1">0.5</data></edge>
         <edge source="Vector spaces &amp; &#233;" target="Nowhere"/>`,
        `<key id="d1" for="edge" attr.name="weight" attr.type="double"/><key id="d0" for="node" attr.name="hours" attr.type="int"/>`,
      ),
      { flip: true },
    );
    expect(terse(curriculum)).toEqual(["Linear maps: vector-spaces-é", "Vector spaces & é"]);
    expect(curriculum.topics[0]?.hours).toEqual([3, 3]);
    expect(codes(problems)).toEqual(["columns", "columns", "direction", "undeclared"]);
    expect(problems[1]?.message).toContain("Left out: `weight`.");
  });

  it("tells what is wrong at the line where it stands", () => {
    const { problems } = imported(
      "x.graphml",
      graph(`\n<node id="a"/>\n<node id="b"/>\n<edge source="nowhere" target="b"/>`),
    );
    expect(problems.find(({ code }) => code === "undeclared")?.place.line).toBe(4);
  });

  it("as Gephi writes it has labels and colours", () => {
    const { curriculum } = imported(
      "x.graphml",
      graph(
        `<node id="1"><data key="label">Sets</data><data key="r">120</data></node><node id="2"><data key="label">Functions</data></node><edge id="0" source="1" target="2"/>`,
        `<key attr.name="label" attr.type="string" for="node" id="label"/><key attr.name="r" attr.type="int" for="node" id="r"/>`,
      ),
    );
    expect(terse(curriculum)).toEqual(["Sets", "Functions: 1"]);
  });

  it("as yEd writes it has its titles on drawings, and groups for areas", () => {
    const drawn = (id: string, label: string, inside = "") =>
      `<node id="${id}"><data key="d6"><y:ShapeNode><y:Geometry height="30"/><y:NodeLabel alignment="center">${label}<y:LabelModel/></y:NodeLabel></y:ShapeNode></data>${inside}</node>`;
    const { curriculum } = imported(
      "x.graphml",
      graph(
        `${drawn("n0", "Algebra", `<graph id="n0:">${drawn("n0::n0", "Groups")}${drawn("n0::n1", "Rings")}</graph>`)}
         <edge source="n0::n0" target="n0::n1"><data key="d9"><y:PolyLineEdge><y:EdgeLabel>helps</y:EdgeLabel></y:PolyLineEdge></data></edge>`,
        `<key for="node" id="d6" yfiles.type="nodegraphics"/><key for="edge" id="d9" yfiles.type="edgegraphics"/>`,
      ),
    );
    expect(terse(curriculum)).toEqual(["Groups", "Rings ~ groups"]);
    expect(curriculum.areas.map(({ title }) => title)).toEqual(["Algebra"]);
  });

  it("without directions says that they were guessed", () => {
    const text = graph('<node id="a"/><node id="b"/><edge source="a" target="b"/>');
    const { problems } = imported("x.graphml", text.replace('"directed"', '"undirected"'));
    expect(codes(problems)).toContain("undirected");
  });

  it.each([
    ["document-type", '<!DOCTYPE graphml [<!ENTITY a "aa">]><graphml></graphml>'],
    ["not-xml", "<graphml><__proto__ polluted='1'/></graphml>"],
    ["not-xml", `<graphml>${"<a>".repeat(60)}`],
    ["too-large", `<graphml>${" ".repeat(16_000_000)}</graphml>`],
  ])("is refused for %s", (code, text) => {
    const made = importFile({ path: "x.graphml", text }, asItStands);
    expect(codes(made?.problems ?? [])).toEqual([code]);
    expect(isRefused(made?.problems ?? [])).toBe(true);
    expect({}).not.toHaveProperty("polluted");
  });
});
