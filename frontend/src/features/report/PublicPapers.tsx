import { FormattedMessage } from "react-intl";
import type { Session } from "@/api/types.gen";
import { addressOf } from "@/ui/address";
import { PaperIcon } from "@/ui/icons";

/** What everybody may read of a session that was held; no person is in it. */
export function PublicPapers({ session }: { session: Session }) {
  if (session.state !== "HELD") return null;
  const papers = {
    attendance: addressOf(`/api/v1/sessions/${session.id}/attendance-list.pdf`),
    minutes: addressOf(`/api/v1/sessions/${session.id}/minutes.pdf`),
    report: addressOf(`/api/v1/forums/${session.forum.slug}/report.pdf`),
  };
  return (
    <section className="card" aria-labelledby="dokumen">
      <h2 id="dokumen">
        <FormattedMessage id="session.papers" />
      </h2>
      <ul className="plain ruled">
        {(Object.keys(papers) as (keyof typeof papers)[]).map((paper) => (
          <li key={paper}>
            <a href={papers[paper]} target="_blank" rel="noopener">
              <PaperIcon /> <FormattedMessage id={`session.papers.${paper}`} />
            </a>
          </li>
        ))}
      </ul>
    </section>
  );
}
