import type { ReactNode } from "react";
import { useTheirLanguage } from "../explorer-context.tsx";

/** Words of the curriculum: marked with their language where the page speaks another (WCAG 3.1.2). */
export function Theirs({ children }: { readonly children: ReactNode }) {
  const language = useTheirLanguage();
  return language ? <span lang={language}>{children}</span> : children;
}
