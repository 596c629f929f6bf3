import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { SourceFile } from "../../src/core/curriculum/source.ts";
import { folderOfPublished } from "./published-files.ts";

/** A small file of each format that others write and we do not, as a person might have it. */
const written: readonly SourceFile[] = [
  {
    path: "g.csv",
    text: "ConceptID,ConceptLabel,Dependencies,TaxonomyID\n1,Point,,A\n2,Line,1,A\n3,Plane,1|2,B\n",
  },
  {
    path: "g.json",
    text: `{"nodes":[{"id":1,"label":"Point","group":"A"},{"id":2,"label":"Line"}],"edges":[{"from":2,"to":1}],"groups":{"A":{"classifierName":"Basics"}}}`,
  },
  {
    path: "config.json",
    text: `{"slug":"x","language":"X","concepts":[{"uuid":"1","slug":"loops","name":"Loops"}],"exercises":{"concept":[{"slug":"e","name":"E","concepts":["loops"],"prerequisites":["basics"],"status":"beta"}],"practice":[{"slug":"p","name":"P","practices":[],"prerequisites":["loops"],"difficulty":2}]}}`,
  },
  {
    path: "m.learningmap",
    text: `{"type":"learningmap","settings":{"title":"M"},"nodes":[{"id":"a","type":"topic","data":{"label":"A","duration":"30 min"}},{"id":"b","type":"task","data":{"label":"B","unlock":{"after":["a"]},"completion":{"needs":["a"],"optional":[]}}}],"edges":[]}`,
  },
  {
    path: "c.json",
    text: `{"AB 1":[],"AB 2":[["AB 1","XY 9"]],"AB 3":[["AB 1"],["AB 2","XY 9"]]}`,
  },
  {
    path: "d.json",
    text: `{"AB 1":["One","3",[]],"AB 2":["Two","3",["or","AB 1",["and",{"id":"AB 3"},"XY 9"]]],"AB 3":["Three","1",["AB 1"]]}`,
  },
  {
    path: "c.csv",
    text: "Curriculum,C\nInstitution,U\nDegree Type,BS\nSystem Type,semester\nCIP,1\nCourses\nCourse ID,Course Name,Prefix,Number,Prerequisites,Corequisites,Strict-Corequisites,Credit Hours,Institution,Canonical Name\n1,One,A,1,,,,3,U,One\n2,Two,A,2,1,,,3,U,Two\n",
  },
  {
    path: "SUMMARY.md",
    text: "# Summary\n\n[Preface](p.md)\n\n# Part\n\n- [One](one.md)\n  - [Two](two.md)\n- [Draft]()\n\n---\n\n[End][e]\n\n[e]: end.md\n",
  },
];

/** So much of a published file is enough to have all kinds of its lines. */
const most = 6_000;

/** The same, and the beginnings of those that others published, where their folder is named. */
export function foreignFiles(): readonly SourceFile[] {
  if (folderOfPublished === "" || !existsSync(folderOfPublished)) return written;
  const paths = readdirSync(folderOfPublished, { recursive: true, encoding: "utf8" });
  const published = paths
    .filter((path) => /\.\w+$/.test(path))
    .map((path) => ({
      path,
      text: readFileSync(join(folderOfPublished, path), "utf8").slice(0, most),
    }));
  return [...written, ...published];
}
