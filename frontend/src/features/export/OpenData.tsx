import { FormattedMessage } from "react-intl";
import type { ExportFormat } from "@/api/types.gen";
import { useLanguage } from "@/i18n/language";
import { addressOf } from "@/ui/address";

const FORMATS = ["CSV", "XLSX", "JSONL"] as const satisfies ExportFormat[];

/** What everybody may read of a forum, as files. Plain links: the browser saves a file while it comes. */
export function OpenData({ forum, forumId }: { forum: string; forumId: string | undefined }) {
  return (
    <>
      <Files what="feedback" address={`forums/${forum}/feedback-export?`} />
      {forumId && <Files what="followUps" address={`follow-up-export?forumId=${forumId}&`} />}
    </>
  );
}

function Files({ what, address }: { what: "feedback" | "followUps"; address: string }) {
  const language = useLanguage();
  return (
    <p className="sm muted">
      <FormattedMessage id={`openData.${what}`} />
      {FORMATS.map((format, place) => (
        <span key={format}>
          {place > 0 && ","}{" "}
          <a href={addressOf(`/api/v1/${address}format=${format}&lang=${language}`)} download>
            <FormattedMessage id={`openData.${format}`} />
          </a>
        </span>
      ))}
    </p>
  );
}
