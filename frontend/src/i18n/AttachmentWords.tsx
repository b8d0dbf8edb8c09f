import type { ComponentProps, ReactNode } from "react";
import { IntlProvider } from "react-intl";
import en from "./en/attachment.json";
import id from "./id/attachment.json";
import { useLanguage } from "./language";

type Words = NonNullable<ComponentProps<typeof IntlProvider>["messages"]>;

/** Words about files that come with inputs, brought along by what shows them, since few pages do. */
export function AttachmentWords({ children }: { children: ReactNode }) {
  const language = useLanguage();
  return (
    <IntlProvider
      locale={language === "id" ? "id-ID" : "en-GB"}
      defaultLocale="id-ID"
      messages={(language === "id" ? id : en) as Words}
    >
      {children}
    </IntlProvider>
  );
}
