import type { Problem } from "../../core/curriculum/problem.ts";

/** Where the program stands that watches over a served page, and where it hears of changes. */
export const watcher = { script: "/prereq-watch.js", news: "/prereq-news" } as const;

/** What a served page hears: which state of the site is the newest, and what keeps a newer one from being made. */
export interface News {
  readonly state: number;
  readonly problems: readonly Problem[];
}

/** How the policy of a page begins that may run nothing; its quotes are escaped. */
const noneAllowed = /default-src (&#x27;|')none\1;/;

/** A page of the site that loads itself anew when there is a newer state than the one it shows. */
export function watching(page: string, state: number): string {
  const script = `<script type="module" src="${watcher.script}" data-state="${state}"></script>`;
  // The pages without script allow none; while they are edited, they may run this one.
  return page
    .replace(noneAllowed, (none) => `${none} script-src 'self'; connect-src 'self';`)
    .replace("</head>", () => `${script}</head>`);
}

/** A page for when there has not been any good state yet. */
export const emptyPage =
  '<!doctype html>\n<html lang="en"><head><meta charset="utf-8"><meta name="color-scheme" content="light dark"><title>Prereq</title></head><body><main></main></body></html>\n';

/**
 * The program in a served page. It marks the page's problems up itself, as text, and with the
 * constructible style sheet that policies allow.
 */
export const watcherScript = `
const own = document.querySelector("script[data-state]").dataset.state;
const sheet = new CSSStyleSheet();
sheet.replaceSync(\`
.prereq-problems { position: fixed; inset: auto 0 0 0; z-index: 1000; max-height: 50vh; overflow: auto;
  margin: 0; padding: 1rem; background: #fff4f2; color: #3b1210; border-top: 3px solid #b3261e;
  font: 14px/1.5 ui-monospace, monospace; }
.prereq-problems h2 { margin: 0; font: 600 16px/1.5 system-ui, sans-serif; }
.prereq-problems p { margin: 0.5rem 0 0; overflow-wrap: anywhere; }
\`);
document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
const panel = document.createElement("section");
panel.className = "prereq-problems";
panel.tabIndex = 0;
panel.setAttribute("role", "alert");
panel.setAttribute("aria-label", "Problems in the curriculum");
const line = (name, text) => Object.assign(document.createElement(name), { textContent: text });
new EventSource("${watcher.news}").addEventListener("message", ({ data }) => {
  const { state, problems } = JSON.parse(data);
  if (String(state) !== own) return location.reload();
  panel.replaceChildren(
    line("h2", "This is the last state that could be opened."),
    ...problems.map(({ place, message, mend }) =>
      line("p", place.file + ":" + place.line + ":" + place.column + " " + message + " " + mend)),
  );
  if (problems.length > 0) document.body.append(panel);
  else panel.remove();
});
`;
