import { nothingKept } from "../../explorer/saved-record.ts";
import { useActions } from "../explorer-context.tsx";
import { MenuQuestion } from "./MenuQuestion.tsx";
import { closeProgressMenu } from "./menu.ts";

/** Asks once before all that is kept here is forgotten. */
export function ForgetQuestion({ goBack }: { readonly goBack: () => void }) {
  const { restore } = useActions();
  const forget = () => {
    closeProgressMenu();
    restore(nothingKept, "Everything here forgotten");
  };
  return (
    <MenuQuestion
      title="Forget everything here?"
      text="Your marks, list, goal, wishes and times for this map go. Until you close the page you can undo it."
    >
      <button type="button" className="button is-primary" onClick={forget}>
        Forget everything
      </button>
      <button type="button" className="button" onClick={goBack}>
        Keep it
      </button>
    </MenuQuestion>
  );
}
