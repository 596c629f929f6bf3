import * as v from "valibot";
import type { SourceFile } from "../../core/curriculum/source.ts";
import type { OpenCurriculum } from "../../explorer/state.ts";
import { sourceName } from "../../formats/export/site-addresses.ts";
import { chosenFrom } from "../opening/chosen-files.ts";
import { foundText } from "../opening/found-text.ts";
import { givenFor } from "../opening/given-for.ts";

const sources = v.object({ files: v.array(v.object({ path: v.string(), text: v.string() })) });

/**
 * The files of our own format that a curriculum was opened from: those that a person gave, or those
 * that its site was built from. None where it was made of a foreign format, or the site does not tell.
 */
export async function sourceFiles(open: OpenCurriculum): Promise<readonly SourceFile[]> {
  if (open.imported) return [];
  if (open.address) return sourcesOfSite(open.address);
  const found = await Promise.all(chosenFrom(givenFor(open.curriculum)).files.map(foundText));
  return found.flatMap((file) => ("text" in file ? file : []));
}

async function sourcesOfSite(address: string): Promise<readonly SourceFile[]> {
  try {
    const response = await fetch(new URL(sourceName, address));
    const read = v.safeParse(sources, await response.json());
    return read.success ? read.output.files : [];
  } catch {
    return [];
  }
}
