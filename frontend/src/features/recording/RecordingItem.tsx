import { FormattedMessage, useIntl } from "react-intl";
import type { SessionRecording, UnitRoles } from "@/api/types.gen";
import { PlainText } from "@/ui/PlainText";
import { dayOf, longTime } from "@/ui/time";
import { may } from "../identity/roles";
import { contentAddress } from "./contentAddress";
import { hostOf } from "./host";
import { clock } from "./length";
import { OwnPlayer } from "./OwnPlayer";
import { Player } from "./Player";
import { RecordingActs } from "./RecordingActs";
import { SendFile } from "./SendFile";

type ItemProps = {
  membership: UnitRoles;
  session: string;
  recording: SessionRecording;
  /** What was chosen for it a moment ago, and is to be sent. */
  chosen: File | undefined;
};

/** One recording: what it is, its player, who may hear it, and what can be done with it. */
export function RecordingItem({ membership, session, recording, chosen }: ItemProps) {
  const intl = useIntl();
  const { state, title, description, link, linkSeenOn, lengthSeconds, sha256 } = recording;
  return (
    <>
      <h3>{title}</h3>
      <p className="sm muted">
        {longTime(intl, recording.recordedAt, membership.zone)}
        {lengthSeconds !== undefined && lengthSeconds !== null && <> · {clock(lengthSeconds)}</>}
        {" · "}
        <FormattedMessage id={`recording.state.${state}`} />
      </p>
      {description && (
        <p>
          <PlainText>{description}</PlainText>
        </p>
      )}
      {(state === "INTERNAL" || state === "PUBLIC") &&
        (link ? (
          <p>
            <a href={link} target="_blank" rel="noopener noreferrer">
              {hostOf(link)}
            </a>
            {linkSeenOn && (
              <span className="sm muted">
                {" "}
                <FormattedMessage id="recording.seen" values={{ day: dayOf(intl, linkSeenOn) }} />
              </span>
            )}
          </p>
        ) : (
          <Playing recording={recording} />
        ))}
      {state === "AWAITED" && may(membership, "review") && (
        <SendFile session={session} recording={recording} chosen={chosen} />
      )}
      {!recording.announced && state !== "REMOVED" && (
        <p className="sm">
          <FormattedMessage id="recording.notAnnounced" />
        </p>
      )}
      {sha256 && (
        <p className="sm muted recording-digest">
          SHA-256 <code>{sha256}</code>
        </p>
      )}
      {recording.removedReason ? (
        <p className="sm">
          <FormattedMessage id="recording.removedBecause" values={{ reason: recording.removedReason }} />
        </p>
      ) : (
        recording.withdrawnReason && (
          <p className="sm">
            <FormattedMessage
              id="recording.withdrawnBecause"
              values={{ reason: recording.withdrawnReason }}
            />
          </p>
        )
      )}
      {recording.transcript && (
        <details>
          <summary>
            <FormattedMessage id="recording.transcript" />
          </summary>
          <p>
            <PlainText>{recording.transcript}</PlainText>
          </p>
        </details>
      )}
      {state !== "REMOVED" && may(membership, "review") && (
        <RecordingActs membership={membership} session={session} recording={recording} />
      )}
    </>
  );
}

/** What is public the browser plays as it comes; what is not needs the login, and comes whole. */
function Playing({ recording }: { recording: SessionRecording }) {
  return recording.state === "PUBLIC" ? (
    <Player recording={recording} address={contentAddress(recording)} />
  ) : (
    <OwnPlayer recording={recording} />
  );
}
