import { useQueryClient } from "@tanstack/react-query";
import { startTransition } from "react";
import { FormattedMessage, useIntl } from "react-intl";
import { chooseLanguage, useLanguage } from "@/i18n/language";
import { wordsReady } from "@/i18n/Messages";

/** Leads to the other language, in that language. */
export function LanguageSwitch({ className }: { className?: string }) {
  const intl = useIntl();
  const queries = useQueryClient();
  const other = useLanguage() === "id" ? "en" : "id";

  async function change() {
    await wordsReady(other);
    startTransition(() => chooseLanguage(other));
    await queries.invalidateQueries();
  }

  return (
    <button
      type="button"
      className={className}
      lang={other}
      aria-label={intl.formatMessage({ id: "shell.otherLanguage.long" })}
      onClick={change}
    >
      <FormattedMessage id="shell.otherLanguage" />
    </button>
  );
}
