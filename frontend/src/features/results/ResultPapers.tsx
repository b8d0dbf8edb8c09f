import { Link } from "@tanstack/react-router";
import type { ReactNode } from "react";
import { FormattedMessage, useIntl } from "react-intl";
import type { ForumResults } from "@/api/types.gen";
import { addressOf } from "@/ui/address";
import { WRITTEN_IN } from "@/ui/content";
import { PaperIcon } from "@/ui/icons";
import { dayOf, shortDate } from "@/ui/time";
import "./results.css";

/** The documents that everybody may read, and by what the signed ones are verified. */
export function ResultPapers({ results }: { results: ForumResults }) {
  const intl = useIntl();
  const { agreement, sessions, forum } = results;
  return (
    <section aria-labelledby="dokumen">
      <h2 id="dokumen">
        <FormattedMessage id="results.papers" />
      </h2>
      <ul className="plain ruled card mt4">
        <li>
          {agreement ? (
            <>
              <p>
                <b>
                  <FormattedMessage
                    id="results.papers.signed"
                    values={{ on: dayOf(intl, agreement.signedOn) }}
                  />
                </b>{" "}
                {agreement.number && <span className="code">{agreement.number}</span>}
              </p>
              {agreement.verificationNumber && (
                <p className="row">
                  <Paper href={addressOf(`/api/v1/agreements/${agreement.verificationNumber}/paper.pdf`)}>
                    <FormattedMessage id="results.papers.agreement" />
                  </Paper>
                  <Link to="/verifikasi/$number" params={{ number: agreement.verificationNumber }}>
                    <FormattedMessage id="results.papers.verify" values={{ count: agreement.addenda }} />
                  </Link>
                </p>
              )}
              <dl className="sm">
                <Hash name="document" value={agreement.documentSha256} />
                <Hash name="attendance" value={agreement.attendanceSha256} />
              </dl>
            </>
          ) : (
            <FormattedMessage id="results.papers.unsigned" />
          )}
        </li>
        {sessions.map(({ id, title, startsAt }) => (
          <li key={id}>
            <p>
              <Link to="/pertemuan/$id" params={{ id }} lang={WRITTEN_IN}>
                {title}
              </Link>
              <span className="sm muted"> {shortDate(intl, startsAt, forum.unit.zone)}</span>
            </p>
            <p className="row">
              <Paper href={addressOf(`/api/v1/sessions/${id}/attendance-list.pdf`)}>
                <FormattedMessage id="results.papers.list" />
              </Paper>
              <Paper href={addressOf(`/api/v1/sessions/${id}/minutes.pdf`)}>
                <FormattedMessage id="results.papers.minutes" />
              </Paper>
            </p>
          </li>
        ))}
        <li>
          <Paper href={addressOf(`/api/v1/forums/${forum.slug}/report.pdf`)}>
            <FormattedMessage id="results.papers.report" />
          </Paper>
        </li>
      </ul>
    </section>
  );
}

function Paper({ href, children }: { href: string; children: ReactNode }) {
  return (
    <a href={href} target="_blank" rel="noopener">
      <PaperIcon /> {children}
    </a>
  );
}

function Hash({ name, value }: { name: "document" | "attendance"; value: string }) {
  return (
    <div>
      <dt className="muted">
        <FormattedMessage id={`results.sha.${name}`} />
      </dt>
      <dd className="code sha">{value}</dd>
    </div>
  );
}
