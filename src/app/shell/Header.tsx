import { openCurriculum } from "../../explorer/state.ts";
import { useExplorerState } from "../explorer-context.tsx";
import { OpenFile } from "../opening/OpenFile.tsx";
import { SearchBox } from "../search/SearchBox.tsx";
import { ThemeButton } from "./ThemeButton.tsx";
import { ViewTabs } from "./ViewTabs.tsx";

/** The title that came with the page stands until the curriculum says its own. */
const titleOfPage = document.querySelector(".brand-title")?.textContent;

/** Where one is, and the three things that are always at hand: the view, the search, the theme. */
export function Header() {
  const curriculum = useExplorerState(openCurriculum);
  return (
    <header className="header">
      <h1 className="brand">
        <span className="brand-name">Prereq</span>{" "}
        <span className="brand-title">{curriculum?.title ?? titleOfPage}</span>
      </h1>
      <ViewTabs />
      <div className="header-search">
        <SearchBox />
      </div>
      <OpenFile look="icon" />
      <ThemeButton />
    </header>
  );
}
