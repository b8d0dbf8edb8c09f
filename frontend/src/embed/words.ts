import embedEn from "@/i18n/en/embed.json";
import standardEn from "@/i18n/en/standard.json";
import uiEn from "@/i18n/en/ui.json";
import embedId from "@/i18n/id/embed.json";
import standardId from "@/i18n/id/standard.json";
import uiId from "@/i18n/id/ui.json";
import type { Language } from "@/i18n/language";
import { intlIn, type Message, type Told } from "@/input/told";
import type { Piece } from "./dom";

type Key = keyof typeof embedId | keyof typeof standardId | keyof typeof uiId;

/** Both languages come along: one request, and the host decides by `lang`. */
export const WORDS: Record<Language, Record<string, Message>> = {
  id: { ...embedId, ...standardId, ...uiId },
  en: { ...embedEn, ...standardEn, ...uiEn },
};

export interface Speech {
  language: Language;
  intl: Told;
  /** A message whose gaps may hold elements. */
  say: (key: Key, values?: Record<string, unknown>) => Piece[];
}

export function speechIn(language: Language): Speech {
  const intl = intlIn(language === "id" ? "id-ID" : "en-GB", WORDS[language]);
  return {
    language,
    intl,
    say: (key, values) => {
      const said = intl.formatMessage({ id: key as never }, values as never) as Piece | Piece[];
      return Array.isArray(said) ? said : [said];
    },
  };
}

/** English where the element, or what it stands in, says so; Indonesian else. */
export function languageOf(element: Element): Language {
  const spoken = element.closest<HTMLElement>("[lang]")?.lang ?? "";
  return /^en(-|$)/i.test(spoken) ? "en" : "id";
}
