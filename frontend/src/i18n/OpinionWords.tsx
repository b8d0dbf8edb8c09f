import { type ReactNode, use, useMemo } from "react";
import { IntlProvider, useIntl } from "react-intl";
import type { OwnKey } from "./keys";
import { type Language, useLanguage } from "./language";
import { once } from "./once";

type Catalogue = Partial<Record<OwnKey, string>>;

const later: Record<Language, () => Promise<Catalogue>> = {
  id: once(() => import("./id/opinion.json").then((file): Catalogue => file.default)),
  en: once(() => import("./en/opinion.json").then((file): Catalogue => file.default)),
};

/** The words of structured questions besides those at hand, brought along by what shows them. Suspends while they are fetched. */
export function OpinionWords({ children }: { children: ReactNode }) {
  const { locale, messages } = useIntl();
  const own = use(later[useLanguage()]());
  const both = useMemo(() => ({ ...messages, ...own }), [messages, own]);
  return (
    <IntlProvider locale={locale} defaultLocale="id-ID" messages={both as typeof messages}>
      {children}
    </IntlProvider>
  );
}
