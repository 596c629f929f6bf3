import type { FindingWords, IdList } from "../../../core/curriculum/rules/facts.ts";
import { worded } from "../../../core/suggesting/reason.ts";
import { code, listed } from "../../late/code-marks.ts";
import { locale } from "../locale.ts";
import { reasons } from "./reasons.ts";

const { number } = locale;
const ids = (some: IdList) => listed(some, locale, (more) => `${number(more)} weitere`);

export const findings: FindingWords = {
  cycle: ({ path, weakest }) => ({
    message: `Ein Kreis von Voraussetzungen: ${path
      .map((id, index) => `${code(id)} braucht ${code(path[index + 1] ?? path[0] ?? id)}`)
      .join(", ")}.`,
    mend: weakest
      ? `Das schwächste Glied ist, dass ${code(weakest.topic)} das Thema ${code(weakest.prerequisite)} braucht: ${weakest.reasons.map((one) => worded(reasons, one)).join("; ")}. Es herausnehmen, nur helfen lassen oder eines der Themen in zwei teilen.`
      : path.length > 1
        ? "Eine dieser Voraussetzungen herausnehmen, nur helfen lassen oder eines der Themen in zwei teilen."
        : "Sie herausnehmen.",
  }),
  "never-met": (facts) => {
    switch (facts.cause) {
      case "circle":
        return {
          message: `${ids(facts.waiting)} warten aufeinander: Jede Alternative führt in diesen Kreis zurück.`,
          mend: "Einem von ihnen eine Alternative von außerhalb geben oder eine dieser Voraussetzungen herausnehmen.",
        };
      case "no-alternative":
        return {
          message: `${code(facts.topic)} lässt sich nie lernen: Ein \`any\` ohne Alternativen kann niemand erfüllen.`,
          mend: "Eine Alternative hinzufügen, die sich lernen lässt, oder das `any` herausnehmen.",
        };
      case "retired":
        return {
          message: `${code(facts.topic)} lässt sich nie lernen: Es braucht ${facts.isChoice ? "eines von " : ""}${ids(facts.retired)}, was sich nicht mehr lernen lässt.`,
          mend: "Nennen, was an die Stelle tritt, oder auch dieses Thema stilllegen.",
        };
      case "retired-goal":
        return {
          message: `Das Ziel ${code(facts.goal)} verlangt ${code(facts.topic)}, was sich nicht mehr lernen lässt.`,
          mend: "Nennen, was an die Stelle tritt.",
        };
    }
  },
  "duplicate-title": ({ topic, title, earlier, earlierTitle }) => ({
    message: `Der Titel „${title}“ von ${code(topic)} ist fast der von ${code(earlier)}, „${earlierTitle}“.`,
    mend: "Sind die beiden ein Thema, eines daraus machen; sonst im Titel sagen, was sie unterscheidet.",
  }),
  "repeated-prerequisite": ({ topic, prerequisite }) => ({
    message: `${code(topic)} nennt ${code(prerequisite)} mehr als einmal.`,
    mend: "Einmal behalten: in `requires`, wenn es gebraucht wird, sonst in `helps`.",
  }),
  "self-named": ({ topic }) => ({
    message: `${code(topic)} nennt sich selbst unter seinen Voraussetzungen.`,
    mend: "Herausnehmen: Kein Thema kommt vor sich selbst.",
  }),
  "missing-why": ({ topic, prerequisite }) => ({
    message: `${code(topic)} sagt nicht, warum es ${code(prerequisite)} nennt.`,
    mend: "Ein `why` hinzufügen: was davon hier gebraucht wird.",
  }),
  "missing-hours": ({ topic }) => ({
    message: `${code(topic)} hat keine Stunden.`,
    mend: "Für jemanden, dem das Thema neu ist, `hours: [low, high]` angeben; bis dahin zählt es als eine Stunde.",
  }),
  "implausible-hours": ({ topic, doubt }) => ({
    message: `Die Stunden von ${code(topic)} sind nicht glaubhaft: ${
      doubt.kind === "wide"
        ? `${number(doubt.high, 2)} ist mehr als das ${number(doubt.times)}-Fache von ${number(doubt.low, 2)}`
        : `${number(doubt.hours, 2)} Stunden sind ${doubt.kind === "many" ? "mehr" : "weniger"} als ${number(doubt.limit, 2)}`
    }.`,
    mend: "Angeben, was jemand braucht, dem das Thema neu ist, mindestens und höchstens, oder das Thema teilen.",
  }),
  "incomplete-topic": ({ topic, missing }) => ({
    message: `In ${code(topic)} fehlt: ${missing.map(code).join(", ")}.`,
    mend: "Hinzufügen, worum es geht, eine Frage, an der man sich selbst prüft, und wo man es lernt.",
  }),
  "uncovered-item": ({ item, title }) => ({
    message: `Kein Thema behandelt ${code(item)}, „${title}“.`,
    mend: "Bei dem Thema, das es lehrt, unter `items` nennen oder ein solches Thema hinzufügen.",
  }),
  "no-item": ({ topic }) => ({
    message: `${code(topic)} behandelt keine Stelle eines Dokuments und ist keine Brücke.`,
    mend: "Seine `items` hinzufügen oder `bridge: true` und unter `reason`, warum der Schritt nötig ist.",
  }),
  "bridge-with-items": ({ topic }) => ({
    message: `${code(topic)} ist eine Brücke und behandelt doch Stellen von Dokumenten.`,
    mend: "`bridge` und `reason` herausnehmen oder die `items`.",
  }),
  "empty-area": ({ area }) => ({
    message: `Das Gebiet ${code(area)} hat keine Themen.`,
    mend: "Ihm Themen geben oder es herausnehmen.",
  }),
  "long-chain": ({ length, most, last, chain }) => ({
    message: `Eine Kette von ${number(length)} Themen, von denen jedes das vorige braucht, führt zu ${code(last)}; rückwärts: ${ids(chain)}.`,
    mend: `Darin nach Voraussetzungen suchen, die nur helfen; Ketten von höchstens ${number(most)} sind in Ordnung.`,
  }),
  "missing-brief": ({ topic }) => ({
    message: `Das Projekt ${code(topic)} sagt nicht, was zu bauen ist.`,
    mend: "`brief` hinzufügen: was es tut (`does`), was es zeigt (`shows`), einen ersten `milestone` und wann es fertig ist (`done`).",
  }),
  "redundant-prerequisite": ({ topic, prerequisite, through }) => ({
    message: `${code(topic)} braucht ${code(prerequisite)} schon wegen ${through === undefined ? "jeder seiner Alternativen" : code(through)}.`,
    mend: "Weglassen oder um seines eigenen `why` willen behalten.",
  }),
  "order-contradiction": ({ topic, prerequisite, document }) => ({
    message: `${code(topic)} braucht ${code(prerequisite)}, aber in „${document}“ ist es umgekehrt.`,
    mend: "Nachsehen, ob das `why` überzeugt und ob die Stellen stimmen.",
  }),
  "unneeded-topic": ({ topic }) => ({
    message: `Nichts braucht ${code(topic)}: Es gehört zu keinem Ziel, und kein anderes Thema nennt es.`,
    mend: "Dort nennen, wo es gebraucht wird, oder in einem Ziel, dem es dient.",
  }),
};
