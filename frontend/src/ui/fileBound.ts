import { createIntl, type IntlConfig } from "react-intl";
import { currentLanguage } from "@/i18n/language";
import { once } from "@/i18n/once";
import { Refusal } from "./problem";

const MEGABYTE = 1024 * 1024;

/** So many megabytes of one file the service takes, whatever room it is for. */
const MOST = 20;

// Fetched when a file is too large, which few are.
const words = {
  id: once(async () => (await import("@/i18n/id/file-bound.json")).default),
  en: once(async () => (await import("@/i18n/en/file-bound.json")).default),
};

/** Refuses a file that the service would not take, by its name and before it is on its way. */
export async function refuseTooLarge(file: File) {
  if (file.size <= MOST * MEGABYTE) return;
  const language = currentLanguage();
  const messages = await words[language]();
  const intl = createIntl({
    locale: language === "id" ? "id-ID" : "en-GB",
    messages: messages as unknown as NonNullable<IntlConfig["messages"]>,
  });
  // Rounded up: what is over the limit must not read as the limit.
  const size = intl.formatNumber(Math.ceil((file.size / MEGABYTE) * 10) / 10);
  throw new Refusal(
    {
      type: "about:blank",
      code: "too-large",
      status: 413,
      title: messages["fileBound.title"],
      detail: intl.formatMessage({ id: "fileBound.detail" }, { name: file.name, size, most: MOST }),
      traceId: "",
    },
    413,
    undefined,
  );
}
