import type { ReactNode } from "react";
import { type Theme, themes } from "../../explorer/state.ts";
import { useActions, useExplorerState, useWords } from "../explorer-context.tsx";

const icons: Readonly<Record<Theme, ReactNode>> = {
  auto: (
    <>
      <circle className="ring" cx="10" cy="10" r="6.5" />
      <path className="solid" d="M10 3.5a6.5 6.5 0 0 1 0 13z" />
    </>
  ),
  light: (
    <>
      <circle className="ring" cx="10" cy="10" r="3.5" />
      <path
        className="ring"
        d="M10 2v2m0 12v2m8-8h-2M4 10H2m13.7-5.7-1.5 1.5M5.8 14.2l-1.5 1.5m11.4 0-1.5-1.5M5.8 5.8 4.3 4.3"
      />
    </>
  ),
  dark: <path className="ring" d="M16.5 12.3A7 7 0 0 1 7.7 3.5a7 7 0 1 0 8.8 8.8z" />,
};

/** Goes round the themes. Its name says which one is on. */
export function ThemeButton() {
  const theme = useExplorerState((state) => state.theme);
  const { shell: words } = useWords();
  const { setTheme } = useActions();
  const next = themes[(themes.indexOf(theme) + 1) % themes.length] ?? "auto";
  return (
    <button
      type="button"
      className="icon-button theme-button"
      aria-label={words.theme(words.themes[theme])}
      title={words.themeHint(words.themes[theme], words.themes[next])}
      onClick={() => setTheme(next)}
    >
      <svg className="icon" viewBox="0 0 20 20" aria-hidden="true">
        {icons[theme]}
      </svg>
    </button>
  );
}
