import { isLanguage, languages } from "../../language/languages.ts";
import { useExplorer, useWords } from "../explorer-context.tsx";
import { speak, spoken } from "./language.ts";

/** Which language the interface speaks; a curriculum stays in its own. */
export function LanguageChoice() {
  const explorer = useExplorer();
  const words = useWords();
  const offered = Object.entries(languages);
  if (offered.length < 2) return null;
  return (
    <label className="language-choice">
      <span>{words.shell.language}</span>
      <select
        className="field"
        value={spoken(words)}
        onChange={({ target: { value } }) => {
          if (isLanguage(value)) void speak(explorer, value);
        }}
      >
        {offered.map(([code, { name }]) => (
          <option key={code} value={code} lang={code}>
            {name}
          </option>
        ))}
      </select>
    </label>
  );
}
