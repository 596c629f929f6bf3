import { describe, expect, it } from "vitest";
import { importFile } from "../../../src/formats/import/import-file.ts";
import { importFiles } from "../../../src/formats/import/import-files.ts";
import type { ColumnFields } from "../../../src/formats/import/table-columns.ts";
import { asItStands, codes, imported, opened, terse } from "./imported.ts";

const topics = `id;Name;Module;Hours;Notes;Colour;Also known as
a;Point;Lines;2;Where it begins;red;Dot;
b;Line;Lines;1-3;;;
c;Plane;Planes;90 min;;;
`.replaceAll("Dot;", '"Dot; Spot"');
const edges =
  "Prerequisite,Topic,Strength,Why\na,b,required,Two make one.\nPoint,c,helps,\nb,c,,\n";

function together(
  files: Readonly<Record<string, string>>,
  options: Partial<typeof asItStands> = {},
) {
  const sources = Object.entries(files).map(([path, text]) => ({ path, text }));
  const found = importFiles(sources, { ...asItStands, ...options });
  if (!found) throw new Error("Not recognised.");
  return { ...found, curriculum: opened(found.value) };
}

const messages = (problems: readonly { readonly message: string }[]) =>
  problems.map(({ message }) => message);

describe("a table of topics and one of prerequisites", () => {
  it("become one curriculum, whichever is named first", () => {
    for (const files of [
      { "maths.csv": topics, "edges.csv": edges },
      { "edges.csv": edges, "maths.csv": topics },
    ]) {
      const { curriculum, format } = together(files);
      expect(format).toBe("csv");
      expect(terse(curriculum)).toEqual(["Point", "Line: a", "Plane: b ~ a"]);
      expect(curriculum.areas.map(({ title }) => title)).toEqual(["Lines", "Planes"]);
      expect(curriculum.topics[1]).toMatchObject({
        id: "b",
        hours: [1, 3],
        requires: { of: [{ topic: "a", why: "Two make one." }] },
      });
      expect(curriculum.topics[2]?.hours).toEqual([1.5, 1.5]);
    }
  });

  it("tell what each column was understood as, and which were not", () => {
    const { problems } = together({ "maths.csv": topics, "edges.csv": edges });
    expect(messages(problems)).toEqual([
      "Taken for a table of topics: `id` as id, `Name` as title, `Module` as area, `Hours` as hours, `Also known as` as other names. Left out: `Notes`, `Colour`.",
      "Taken for a table of prerequisites: `Prerequisite` as what is needed, `Topic` as the topic that needs it, `Strength` as strength, `Why` as why.",
    ]);
  });

  it("keep the prerequisites of topics that are nowhere described in the report", () => {
    const { problems } = together({ "t.csv": topics, "e.csv": `${edges}a,z,,\n,c,,\ny,c,odd,\n` });
    expect(codes(problems).slice(2).sort()).toEqual([
      "no-end",
      "strength",
      "undeclared",
      "undeclared",
    ]);
  });

  it("join alternatives by choice and option", () => {
    const choices = `Needed,Topic,Strength,Choice,Option
a,d,alternative,1,1
b,d,alternative,1,2
c,d,alternative,1,2
a,d,alternative,2,1
c,d,alternative,2,2
`;
    const { curriculum } = together({
      "t.csv": "id,title\na,A\nb,B\nc,C\nd,D\n",
      "e.csv": choices,
    });
    expect(terse(curriculum).at(-1)).toBe("D: a | (b & c), a | c");
  });
});

describe("a single table", () => {
  it("of topics has prerequisites in a column, by ids or titles, whatever divides them", () => {
    const text = `Title,Requires,Link
"Loops, in short",,https://example.org/loops
Closures,"Loops, in short",
Iterators,"Closures, Traits",
Traits,,
Streams,Iterators; Closures,
`;
    const { curriculum, format } = imported("rust.csv", text);
    expect(format).toBe("csv");
    expect(terse(curriculum)).toEqual([
      "Loops, in short",
      "Closures: loops-in-short",
      "Iterators: closures, traits",
      "Traits",
      "Streams: iterators, closures",
    ]);
    expect(curriculum.topics[0]?.resources[0]?.url).toBe("https://example.org/loops");
  });

  it("of prerequisites makes topics of their ends", () => {
    const { curriculum, problems } = imported("e.csv", "Source,Target\nPoint,Line\nLine,Plane\n");
    expect(terse(curriculum)).toEqual(["Point", "Line: point", "Plane: line"]);
    expect(codes(problems)).toEqual(["columns", "direction"]);
    const { curriculum: flipped } = imported("e.csv", "Source,Target\nPoint,Line\n", {
      flip: true,
    });
    expect(terse(flipped)).toEqual(["Line", "Point: line"]);
  });

  it("of prerequisites is turned round when asked, even when its columns say a direction", () => {
    const { curriculum } = imported("e.csv", "prerequisite,topic\nA,B\n", { flip: true });
    expect(terse(curriculum)).toEqual(["B", "A: b"]);
  });

  it("tells what it does not understand in a cell", () => {
    const { problems, curriculum } = imported(
      "t.csv",
      "title,kind,hours\nA,odd,long\nB,Skill,\n'=C,,2\n",
    );
    expect(codes(problems)).toEqual(["columns", "kind", "hours"]);
    expect(curriculum.topics.map(({ title, kind }) => [title, kind])).toEqual([
      ["A", "concept"],
      ["B", "skill"],
      ["=C", "concept"],
    ]);
  });
});

describe("the direction of source and target", () => {
  it("is guessed from the order in which topics are listed, and said", () => {
    const files = { "t.csv": "id,title\n1,A\n2,B\n3,C\n", "e.csv": "from,to\n2,1\n3,2\n" };
    const { curriculum, problems } = together(files);
    expect(terse(curriculum)).toEqual(["A", "B: 1", "C: 2"]);
    expect(messages(problems)).toContain(
      "The edges were taken to come from the topic that needs it, since 2 of 2 edges then lead from earlier nodes to later ones.",
    );
    expect(terse(together(files, { flip: true }).curriculum)).toEqual(["A: 2", "B: 3", "C"]);
  });
});

describe("columns that a person knows better", () => {
  const german = "Thema;Bereich;Dauer;Braucht;Title\nPunkt;Linien;2;;x\nGerade;Linien;1;Punkt;y\n";
  const said = new Map([
    ["Thema", "title"],
    ["Bereich", "area"],
    ["Dauer", "hours"],
    ["Braucht", "needs"],
  ] as const);
  const read = (columns: ColumnFields) =>
    importFile({ path: "x.csv", text: german }, { ...asItStands, columns }, "csv");

  it("are what they are said to be, and no other column takes their place", () => {
    const made = read(said);
    const curriculum = opened(made?.value ?? {});
    expect(terse(curriculum)).toEqual(["Punkt", "Gerade: punkt"]);
    expect(curriculum.topics.map(({ hours }) => hours)).toEqual([
      [2, 2],
      [1, 1],
    ]);
    expect(messages(made?.problems ?? [])[0]).toContain("Left out: `Title`.");
  });

  it("can be left out", () => {
    const made = read(new Map([...said, ["Dauer", "nothing"]]));
    expect(opened(made?.value ?? {}).topics.map(({ hours }) => hours)).toEqual([
      undefined,
      undefined,
    ]);
  });

  it("that are not there are told", () => {
    const made = read(new Map([...said, ["Daur", "hours"]]));
    expect(made?.problems.map(({ code, mend }) => [code, mend])).toContainEqual([
      "no-such-column",
      "Did you mean `Dauer`? The columns are Thema, Bereich, Dauer, Braucht, Title.",
    ]);
  });

  it("have to be said where none is understood", () => {
    const made = importFile({ path: "x.csv", text: "Thema;Bereich\na;b\n" }, asItStands, "csv");
    expect(codes(made?.problems ?? [])).toEqual(["no-columns"]);
  });
});
