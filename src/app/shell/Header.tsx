import { openCurriculum } from "../../explorer/state.ts";
import { EditButton } from "../authoring/EditButton.tsx";
import { EmbedButton } from "../embedding/EmbedButton.tsx";
import { useExplorerState } from "../explorer-context.tsx";
import { OpenFile } from "../opening/OpenFile.tsx";
import { PaletteButton } from "../palette/PaletteButton.tsx";
import { ProgressMenu } from "../progress/ProgressMenu.tsx";
import { UndoButtons } from "../progress/UndoButtons.tsx";
import { SearchBox } from "../search/SearchBox.tsx";
import { Theirs } from "../text/Theirs.tsx";
import { ThemeButton } from "./ThemeButton.tsx";
import { ViewTabs } from "./ViewTabs.tsx";

/** The title that came with the page stands until the curriculum says its own. */
const titleOfPage = document.querySelector(".brand-title")?.textContent;

/** Where one is, and what is always at hand: the view, the search, the theme, everything else. */
export function Header() {
  const curriculum = useExplorerState(openCurriculum);
  return (
    <header className="header">
      <h1 className="brand">
        <span className="brand-name">Prereq</span>{" "}
        <span className="brand-title">
          <Theirs>{curriculum?.title ?? titleOfPage}</Theirs>
        </span>
      </h1>
      <ViewTabs />
      <div className="header-search">
        <SearchBox />
      </div>
      <div className="header-tools">
        <OpenFile look="icon" />
        <EditButton />
        <EmbedButton />
        <UndoButtons />
        <ProgressMenu />
        <ThemeButton />
        <PaletteButton />
      </div>
    </header>
  );
}
