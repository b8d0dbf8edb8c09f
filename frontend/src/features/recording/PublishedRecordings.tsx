import { useQuery } from "@tanstack/react-query";
import { FormattedMessage, useIntl } from "react-intl";
import type { SessionRecording } from "@/api/types.gen";
import { PlainText } from "@/ui/PlainText";
import { dayOf } from "@/ui/time";
import { contentAddress } from "./contentAddress";
import { hostOf } from "./host";
import { clock } from "./length";
import { Player } from "./Player";
import "./recording.css";
import { recordingsOf } from "./recording.queries";

/** The recordings of a session that everybody may hear, and which were taken back; nothing while there are none. */
export function PublishedRecordings({ session }: { session: string }) {
  const { data } = useQuery(recordingsOf(session));
  const known = data?.filter(({ publishedAt, withdrawnAt }) => publishedAt || withdrawnAt) ?? [];
  if (known.length === 0) return null;
  return (
    <section className="card stack" aria-labelledby="rekaman">
      <h2 id="rekaman">
        <FormattedMessage id="session.recordings" />
      </h2>
      <ul className="plain stack">
        {known.map((recording) => (
          <li key={recording.id} className="stack">
            <h3>{recording.title}</h3>
            {recording.publishedAt ? (
              <Published recording={recording} />
            ) : (
              <Withdrawn recording={recording} />
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}

function Published({ recording }: { recording: SessionRecording }) {
  const intl = useIntl();
  const { description, link, linkSeenOn, lengthSeconds, transcript } = recording;
  return (
    <>
      {link ? (
        <p>
          <a href={link} target="_blank" rel="noopener noreferrer">
            <FormattedMessage id="session.recordings.link" values={{ host: hostOf(link) }} />
          </a>{" "}
          {linkSeenOn && (
            <span className="sm muted">
              <FormattedMessage id="session.recordings.seen" values={{ day: dayOf(intl, linkSeenOn) }} />
            </span>
          )}
        </p>
      ) : (
        <Player recording={recording} address={contentAddress(recording)} />
      )}
      {lengthSeconds ? (
        <p className="sm muted">
          <FormattedMessage id="session.recordings.length" values={{ length: clock(lengthSeconds) }} />
        </p>
      ) : null}
      {description && (
        <p>
          <PlainText>{description}</PlainText>
        </p>
      )}
      {transcript && (
        <details>
          <summary>
            <FormattedMessage id="session.recordings.transcript" />
          </summary>
          <p>
            <PlainText>{transcript}</PlainText>
          </p>
        </details>
      )}
    </>
  );
}

function Withdrawn({ recording }: { recording: SessionRecording }) {
  return (
    <p className="sm muted">
      <FormattedMessage
        id="session.recordings.withdrawn"
        values={{ reason: recording.withdrawnReason ?? recording.removedReason }}
      />
    </p>
  );
}
