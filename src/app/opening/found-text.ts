import type { FoundFile } from "../../core/curriculum/source.ts";
import type { GivenFile } from "./messages.ts";

/** The text of a file that a person opened. */
export async function foundText({ path, file }: GivenFile): Promise<FoundFile> {
  try {
    return {
      path,
      text: new TextDecoder("utf-8", { fatal: true }).decode(await file.arrayBuffer()),
    };
  } catch {
    return { path, fault: "not-utf-8" };
  }
}
