import { expect, it } from "vitest";
import { githubReport } from "../../src/cli/reports/github.ts";

it("escapes what would end a workflow command or begin another", () => {
  const report = githubReport([
    {
      code: "cycle",
      severity: "note",
      message: "100 %\n::error::forged",
      mend: "Mend.\r",
      place: { file: "a,b:c.yaml", line: 1, column: 2 },
    },
  ]);
  expect(report).toBe(
    "::notice file=a%2Cb%3Ac.yaml,line=1,col=2,title=cycle::100 %25%0A::error::forged Mend.%0D\n",
  );
});
