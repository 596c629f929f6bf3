import type { Words } from "../english.ts";
import { locale } from "./locale.ts";

const { counted } = locale;

export const share: Words["share"] = {
  title: "Compartir",
  seen: "Un enlace a lo que ves",
  seenTells: "La meta, el tema abierto, la vista y tus deseos. Lo que sabes no va incluido.",
  copySeen: "Copiar enlace",
  plan: "Enviar este plan a alguien",
  planTells:
    "También lo que sabes, para que vea el plan exactamente como tú. Sus propias marcas quedan como están.",
  copyPlan: "Copiar enlace al plan",
  copied: "Copiado.",
  copyByHand: "La página no puede copiar aquí. Copia el enlace seleccionado.",
  linkCopied: "El enlace está copiado.",
  sent: {
    title: "Un plan que te han enviado",
    looking: "Estás viendo un plan que te han enviado.",
    replaces: (marks) =>
      `Si te lo quedas, sustituye tu meta, tus deseos y ${counted(marks, { one: "marca", other: "marcas" })}.`,
    keep: "Quedármelo",
    replace: "Sustituir el mío",
    back: "Volver al mío",
    isBack: "Estas son de nuevo tus marcas.",
    isKept: "El plan ya es tuyo.",
  },
};
