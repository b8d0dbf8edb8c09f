import { FormattedMessage } from "react-intl";
import type { FollowUp } from "@/api/types.gen";
import { fileAddress } from "@/ui/address";
import { WRITTEN_IN } from "@/ui/content";
import { PaperIcon } from "@/ui/icons";

/** What shows that a promise was kept: files with their hash, and addresses. */
export function Evidence({ promise }: { promise: FollowUp }) {
  if (promise.evidence.length === 0) return null;
  return (
    <div>
      <p className="sm">
        <b>
          <FormattedMessage id="followUp.evidence" />
        </b>
      </p>
      <ul className="plain">
        {promise.evidence.map(({ id, title, link, fileId, sha256 }) => (
          <li key={id} className="sm">
            <a
              href={link ?? (fileId && fileAddress(fileId))}
              target="_blank"
              rel="noopener noreferrer"
              lang={WRITTEN_IN}
            >
              {fileId && <PaperIcon />} {title}
            </a>
            {sha256 && (
              <span className="code hash muted">
                {" "}
                <abbr title={sha256}>SHA-256 {sha256.slice(0, 12)}…</abbr>
              </span>
            )}
          </li>
        ))}
      </ul>
    </div>
  );
}
