import { useState } from "react";
import {
  type EmbedSite,
  type EmbedWishes,
  siteAddress,
} from "../../formats/export/embed-snippets.ts";
import { controlNames } from "../../scene/embedded.ts";
import { DialogTop } from "../dialog/DialogTop.tsx";
import { useCurriculum, useExplorerState, useWords } from "../explorer-context.tsx";
import { AddressField } from "./AddressField.tsx";
import { Pictures } from "./Pictures.tsx";
import { Preview } from "./Preview.tsx";
import { Snippets } from "./Snippets.tsx";
import { WishFields } from "./WishFields.tsx";

/** Puts the map into another page: what it is to be like, how it will look, and what to paste. */
export function EmbeddingPanel() {
  const { title } = useCurriculum();
  const home = useExplorerState(homeOf);
  const goal = useExplorerState(({ target }) =>
    target?.kind === "goal" ? target.goal : undefined,
  );
  const [address, setAddress] = useState(home ?? "");
  const [wishes, setWishes] = useState<EmbedWishes>({ ...asUsual, goal });
  const root = siteAddress(address);
  const site: EmbedSite = { address: root ?? placeholder, title };
  return (
    <>
      <DialogTop title={useWords().embedding.title} />
      <div className="dialog-body embedding">
        <div className="embedding-wishes">
          <AddressField address={address} isPublished={home !== undefined} change={setAddress} />
          <WishFields wishes={wishes} change={(more) => setWishes({ ...wishes, ...more })} />
        </div>
        <Preview site={root !== undefined && root === home ? site : undefined} wishes={wishes} />
        <Snippets site={site} wishes={wishes} />
        <Pictures theme={wishes.theme} />
      </div>
    </>
  );
}

/** What stands in the snippets until there is an address. */
const placeholder = "https://example.org/map/";

const asUsual: EmbedWishes = {
  view: "map",
  theme: "auto",
  loading: "interaction",
  controls: new Set(controlNames),
  readonly: false,
  goal: undefined,
  topic: undefined,
  known: [],
  lang: undefined,
  height: 520,
};

/** The folder that the open map was fetched from. */
function homeOf({ opening }: Parameters<Parameters<typeof useExplorerState>[0]>[0]) {
  const address = opening.status === "open" ? opening.open.address : undefined;
  return address === undefined ? undefined : new URL(".", address).href;
}
