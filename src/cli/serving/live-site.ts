import { open } from "../../core/curriculum/open.ts";
import type { Problem } from "../../core/curriculum/problem.ts";
import type { SourceFile } from "../../core/curriculum/source.ts";
import type { Curriculum } from "../../core/model/curriculum.ts";
import { lastRemembered, once } from "../../core/model/remembered.ts";
import type { TextFile } from "../../formats/export/folder.ts";
import { frameFiles } from "../../formats/export/frame-page.ts";
import { siteFiles, siteLayouts, wideLayout } from "../../formats/export/site.ts";
import { sitePath } from "../../formats/export/site-addresses.ts";
import type { Words } from "../../language/english.ts";
import { filesAbout } from "../../pages/outline-files.ts";
import { pageStyle, styleFile } from "../../pages/style.ts";
import { subjectsOf } from "../../pages/subjects.ts";
import { layoutInput } from "../../scene/layout/layout-input.ts";
import { type FileMemory, readCurriculum } from "../curriculum-files.ts";
import type { Effects } from "../effects.ts";
import { type SitePages, wordsFor } from "../site-pages.ts";
import type { TextAt } from "./site-server.ts";

/** A site that is made from its curriculum while it is looked at. */
export interface LiveSite {
  /**
   * Reads the curriculum again. When it cannot be opened, the site stays as it was.
   * @returns what keeps it from being opened, or what was noticed
   */
  readonly refresh: () => Promise<Refreshed>;
  /** Texts are made when they are first asked for. */
  readonly textAt: TextAt;
}

export interface Refreshed {
  /** Undefined when the curriculum cannot be opened. */
  readonly curriculum: Curriculum | undefined;
  readonly problems: readonly Problem[];
}

/** The site of the curriculum that an operand of the command line names. */
export function liveSite(
  operand: string | undefined,
  pages: SitePages,
  effects: Effects,
): LiveSite {
  const memory: FileMemory = new Map();
  // Most edits change what is said and not what is drawn.
  const layoutsOf = lastRemembered(
    (curriculum: Curriculum) => siteLayouts(curriculum, "fast"),
    (one, other) => drawnFrom(one) === drawnFrom(other),
  );
  let textAt: TextAt = () => undefined;
  return {
    refresh: async () => {
      const { reading, files, seenFromHere } = await readCurriculum(operand, effects, memory);
      const { curriculum, problems } = open(reading);
      if (curriculum)
        textAt = textsOf(pages, curriculum, files, await wordsFor(curriculum), layoutsOf);
      return { curriculum, problems: seenFromHere(problems) };
    },
    textAt: (path) => textAt(path),
  };
}

const drawnFrom = (curriculum: Curriculum): string => JSON.stringify(layoutInput(curriculum));

/** Finds the files of a site. Those that take the same work are made together, and only when one is wanted. */
function textsOf(
  { explorer, frame }: SitePages,
  curriculum: Curriculum,
  sources: readonly SourceFile[],
  words: Words,
  layoutsOf: (curriculum: Curriculum) => ReturnType<typeof siteLayouts>,
): TextAt {
  const subjects = new Map(
    subjectsOf(curriculum).flatMap((subject) =>
      (["page", "picture", "overview"] as const).map(
        (part) => [sitePath(part, subject), subject] as const,
      ),
    ),
  );
  const program = once(() =>
    byPath(siteFiles(explorer, curriculum, layoutsOf(curriculum), { sources })),
  );
  const framed = once(() =>
    byPath(frame === undefined ? [] : frameFiles(frame, curriculum, layoutsOf(curriculum), words)),
  );
  return (path) => {
    const subject = subjects.get(path);
    if (subject) {
      const layout = wideLayout(layoutsOf(curriculum));
      if (!layout) return undefined;
      return byPath(filesAbout({ curriculum, words, url: undefined, layout }, subject)).get(path);
    }
    if (path === styleFile) return pageStyle();
    return path.startsWith("embed/") ? framed().get(path) : program().get(path);
  };
}

function byPath(files: Iterable<TextFile>): ReadonlyMap<string, string> {
  return new Map([...files].map(({ path, text }) => [path, text]));
}
