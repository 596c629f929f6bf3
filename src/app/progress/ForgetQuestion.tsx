import { nothingKept } from "../../explorer/saved-record.ts";
import { useActions, useWords } from "../explorer-context.tsx";
import { MenuQuestion } from "./MenuQuestion.tsx";
import { closeProgressMenu } from "./menu.ts";

/** Asks once before all that is kept here is forgotten. */
export function ForgetQuestion({ goBack }: { readonly goBack: () => void }) {
  const { restore } = useActions();
  const texts = useWords().ownProgress.forget;
  const forget = () => {
    closeProgressMenu();
    restore(nothingKept, ({ ownProgress }) => ownProgress.forget.forgotten);
  };
  return (
    <MenuQuestion title={texts.title} text={texts.question}>
      <button type="button" className="button is-primary" onClick={forget}>
        {texts.forget}
      </button>
      <button type="button" className="button" onClick={goBack}>
        {texts.leave}
      </button>
    </MenuQuestion>
  );
}
