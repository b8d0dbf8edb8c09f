import { type ReactNode, use } from "react";
import { IntlProvider } from "react-intl";
import feedback from "@/i18n/id/feedback.json";
import forum from "@/i18n/id/forum.json";
import outbox from "@/i18n/id/outbox.json";
import shell from "@/i18n/id/shell.json";
import standard from "@/i18n/id/standard.json";
import ui from "@/i18n/id/ui.json";
import type { EvidenceKey, MeetingKey, OwnKey, PublicKey, WorkspaceKey } from "@/i18n/keys";
import { type Language, useLanguage } from "@/i18n/language";
import { once } from "@/i18n/once";

/** The words of this page and of what it shares with others; it does not ask for more. */
type Catalogue = Partial<Record<PublicKey | WorkspaceKey | EvidenceKey | MeetingKey | OwnKey, string>>;

const id: Catalogue = { ...feedback, ...forum, ...outbox, ...shell, ...standard, ...ui };

const englishLater = once(() =>
  Promise.all([import("@/i18n/en"), import("@/i18n/en/outbox.json")]).then(
    ([{ en }, outbox]): Catalogue => ({ ...en, ...outbox.default }),
  ),
);

/** For when nothing is there yet that could show a page. */
export const startFailed = shell["shell.start.failed"];

/** Fetches English before the page is drawn or drawn anew; fails where it does not come. */
export async function wordsReady(language: Language) {
  if (language === "en") await englishLater();
}

export function InputMessages({ children }: { children: ReactNode }) {
  const language = useLanguage();
  return (
    <IntlProvider
      locale={language === "id" ? "id-ID" : "en-GB"}
      defaultLocale="id-ID"
      messages={(language === "id" ? id : use(englishLater())) as Required<Catalogue>}
    >
      {children}
    </IntlProvider>
  );
}
