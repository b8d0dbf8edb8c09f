import { useQueryClient } from "@tanstack/react-query";
import { startTransition } from "react";
import { FormattedMessage, useIntl } from "react-intl";
import { showForNow, useLanguage } from "@/i18n/language";
import { wordsReady } from "@/i18n/Messages";

/** Leads to the other language for one turn at a kiosk, whose full screen has no head of a page to choose it in. */
export function KioskLanguage() {
  const intl = useIntl();
  const queries = useQueryClient();
  const other = useLanguage() === "id" ? "en" : "id";

  async function change() {
    await wordsReady(other);
    startTransition(() => showForNow(other));
    await queries.invalidateQueries();
  }

  return (
    <button
      type="button"
      className="btn dense"
      lang={other}
      aria-label={intl.formatMessage({ id: "shell.otherLanguage.long" })}
      onClick={change}
    >
      <FormattedMessage id="shell.otherLanguage" />
    </button>
  );
}
