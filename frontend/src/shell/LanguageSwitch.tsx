import { useQueryClient } from "@tanstack/react-query";
import { startTransition } from "react";
import { FormattedMessage, useIntl } from "react-intl";
import { chooseLanguage, useLanguage } from "@/i18n/language";
import { wordsReady } from "@/i18n/Messages";

type SwitchProps = {
  className?: string;
  /** For how long: for good, where nobody says otherwise. */
  choose?: typeof chooseLanguage;
};

/** Leads to the other language, in that language. */
export function LanguageSwitch({ className, choose = chooseLanguage }: SwitchProps) {
  const intl = useIntl();
  const queries = useQueryClient();
  const other = useLanguage() === "id" ? "en" : "id";

  async function change() {
    await wordsReady(other);
    startTransition(() => choose(other));
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
