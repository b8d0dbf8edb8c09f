import { useSuspenseQuery } from "@tanstack/react-query";
import type { ComponentCode, ComponentKind } from "@/api/types.gen";
import { useLanguage } from "@/i18n/language";
import { componentKinds } from "./drafting.queries";

export interface NamedKind {
  code: ComponentCode;
  group: ComponentKind["group"];
  label: string;
  hint: string;
  law: string;
}

/** The 14 kinds in reading order, in the words of the page's language. */
export function useKinds(): NamedKind[] {
  const language = useLanguage();
  const { data } = useSuspenseQuery(componentKinds());
  return data.map(({ code, group, law, label, hint }) => ({
    code,
    group,
    law,
    label: label[language],
    hint: hint[language],
  }));
}
