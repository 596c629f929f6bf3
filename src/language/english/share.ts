import { locale } from "./locale.ts";

const { counted } = locale;

export const share = {
  title: "Share",
  seen: "A link to what you see",
  seenTells: "The goal, the open topic, the view and your wishes. What you know is not in it.",
  copySeen: "Copy link",
  plan: "Send this plan to someone",
  planTells:
    "Also what you know, so that they see the plan exactly as you do. Their own marks stay as they are.",
  copyPlan: "Copy plan link",
  copied: "Copied.",
  copyByHand: "The page may not copy here. Copy the selected link.",
  linkCopied: "The link is copied.",
  sent: {
    title: "A plan somebody sent you",
    looking: "You are looking at a plan somebody sent you.",
    replaces: (marks: number) =>
      `Keeping it replaces your own goal, wishes and ${counted(marks, { one: "mark", other: "marks" })}.`,
    keep: "Keep it",
    replace: "Replace mine",
    back: "Back to mine",
    isBack: "These are your own marks again.",
    isKept: "The plan is yours now.",
  },
};
