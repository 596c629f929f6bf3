import { strToU8, zipSync } from "fflate";
import type { Curriculum } from "../../core/model/curriculum.ts";
import { folderFiles } from "../../formats/export/folder.ts";

/** Makes the folder of a curriculum, zipped: YAML is written here, out of the page. */
self.onmessage = ({ data }: MessageEvent<Curriculum>) => {
  const files = folderFiles(data).map(({ path, text }) => [path, strToU8(text)] as const);
  postMessage(zipSync(Object.fromEntries(files)));
};
