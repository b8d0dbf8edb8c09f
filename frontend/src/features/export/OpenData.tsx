import { FormattedMessage } from "react-intl";
import type { ExportFormat } from "@/api/types.gen";
import { useLanguage } from "@/i18n/language";
import { addressOf } from "@/ui/address";

const FORMATS = ["CSV", "XLSX", "JSONL"] as const satisfies ExportFormat[];

/** What everybody may read of a forum's inputs, as a file. A plain link: the browser saves it while it comes. */
export function OpenData({ forum }: { forum: string }) {
  const language = useLanguage();
  return (
    <p className="sm muted">
      <FormattedMessage id="openData.title" />
      {FORMATS.map((format, place) => (
        <span key={format}>
          {place > 0 && ","}{" "}
          <a
            href={addressOf(`/api/v1/forums/${forum}/feedback-export?format=${format}&lang=${language}`)}
            download
          >
            <FormattedMessage id={`openData.${format}`} />
          </a>
        </span>
      ))}
    </p>
  );
}
