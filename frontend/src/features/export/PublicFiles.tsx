import { FormattedMessage } from "react-intl";
import type { ExportFormat } from "@/api/types.gen";
import { useLanguage } from "@/i18n/language";
import { addressOf } from "@/ui/address";

const FORMATS = ["CSV", "XLSX", "JSONL"] as const satisfies ExportFormat[];

const LISTS = {
  moderation: "moderation-act-export",
  register: "register-entry-export",
  certificates: "certificate-export",
};

/** What a public page lists, as files. Plain links: the browser saves a file while it comes. */
export function PublicFiles({
  what,
  filter = {},
}: {
  what: keyof typeof LISTS;
  filter?: Record<string, string>;
}) {
  const lang = useLanguage();
  return (
    <p className="sm muted">
      <FormattedMessage id={`publicFiles.${what}`} />
      {FORMATS.map((format, place) => (
        <span key={format}>
          {place > 0 && ","}{" "}
          <a
            href={addressOf(`/api/v1/${LISTS[what]}?${new URLSearchParams({ ...filter, format, lang })}`)}
            download
          >
            <FormattedMessage id={`publicFiles.${format}`} />
          </a>
        </span>
      ))}
    </p>
  );
}
