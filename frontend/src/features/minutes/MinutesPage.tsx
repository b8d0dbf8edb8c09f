import { useQuery, useSuspenseQuery } from "@tanstack/react-query";
import { type ReactNode, useRef, useState } from "react";
import { FormattedMessage, useIntl } from "react-intl";
import type { Forum, MinuteLine, Session, UnitRoles } from "@/api/types.gen";
import { Bones } from "@/ui/Bones";
import { WRITTEN_IN } from "@/ui/content";
import { Empty } from "@/ui/Empty";
import { LoadFailed } from "@/ui/LoadFailed";
import { Note } from "@/ui/Note";
import { OfflineNote } from "@/ui/OfflineNote";
import { RoleNeeded } from "../identity/RoleNeeded";
import { may } from "../identity/roles";
import { CloseMinutes } from "./CloseMinutes";
import { LeaveLine } from "./LeaveLine";
import { LeftLines } from "./LeftLines";
import { LineForm } from "./LineForm";
import { LineItem, WaitingItem } from "./LineItem";
import { nextAfter, toSend, type Written } from "./lineText";
import "./minutes.css";
import { askedIn, forumOfMinutes, minutesOf, presentAt } from "./minutes.queries";
import { OthersLines } from "./OthersLines";
import { useQueue } from "./useQueue";
import { useRewriting } from "./useRewriting";
import { useWritten } from "./written";

type PageProps = { membership: UnitRoles; session: Session; forum: string; save?: ReactNode };

/** What is said in a session, written line by line by one or several people at once, also without a network. */
export function MinutesPage({ membership, session, forum: ref, save }: PageProps) {
  const { data: forum } = useSuspenseQuery(forumOfMinutes(ref));
  const { data, error, refetch } = useQuery(minutesOf(session.id));
  const begun = session.state === "RUNNING" || session.state === "HELD";
  if (!begun) {
    return (
      <Empty title={<FormattedMessage id="minutes.notBegun" />}>
        <p>
          <FormattedMessage id="minutes.notBegun.body" />
        </p>
      </Empty>
    );
  }
  return (
    <div className="stack">
      <OfflineNote />
      {error && data === undefined && <LoadFailed error={error} retry={() => void refetch()} />}
      {data?.closure ? (
        <>
          <Note kind="closed">
            <p>
              <FormattedMessage id="minutes.closed" values={{ count: data.closure.lines }} />
            </p>
          </Note>
          <LeftLines session={session.id} />
        </>
      ) : may(membership, "review") ? (
        <Writing session={session} forum={forum} zone={membership.zone} lines={data?.items ?? []} />
      ) : (
        <RoleNeeded task="review" />
      )}
      {data === undefined
        ? !error && <Bones />
        : (data.closure || !may(membership, "review")) && (
            <Lines
              lines={data.items}
              forum={forum}
              zone={membership.zone}
              moderated={may(membership, "answer") ? session.id : undefined}
            />
          )}
      {data && data.items.length > 0 && save && <p className="row">{save}</p>}
      {data && !data.closure && session.state === "HELD" && (
        <CloseMinutes membership={membership} session={session.id} lines={data.items.length} />
      )}
    </div>
  );
}

type WritingProps = { session: Session; forum: Forum; zone: string; lines: MinuteLine[] };

function Writing({ session, forum, zone, lines }: WritingProps) {
  const intl = useIntl();
  const kept = useWritten(session.id);
  const queue = useQueue(session.id);
  const { data: present } = useQuery(presentAt(session.id));
  const { data: asked = [] } = useQuery(askedIn(session.id));
  const rewriting = useRewriting(session.id);
  const [leaving, leave] = useState<{ to: MinuteLine | undefined }>();
  const [said, setSaid] = useState("");
  const top = useRef<HTMLDivElement>(null);
  if (kept === undefined || rewriting === undefined) return <Bones />;

  const { line: rewritten } = rewriting;
  const value = rewritten?.text ?? kept.value;
  const focusFirst = () =>
    top.current?.querySelector<HTMLInputElement>("input[name=problem], textarea")?.focus();

  async function done() {
    if (!value.problem.trim()) return;
    await queue.add(toSend(value), rewritten ? { id: rewritten.id, etag: rewritten.etag } : undefined);
    if (rewritten) await rewriting?.end();
    else await kept?.change(nextAfter);
    setSaid(intl.formatMessage({ id: "minutes.form.kept" }));
    focusFirst();
  }

  function change(part: Partial<Written>) {
    if (rewritten) void rewriting?.change(part);
    else void kept?.change((before) => ({ ...before, ...part }));
  }

  /** To another line, or back to a new one. */
  async function goOn(to: MinuteLine | undefined) {
    leave(undefined);
    await rewriting?.end();
    if (to) await rewriting?.begin(to);
    focusFirst();
  }

  const goOnOrAsk = (to: MinuteLine | undefined) => {
    if (rewriting.isChanged) leave({ to });
    else void goOn(to);
  };

  const takenDown = new Set(lines.map(({ feedbackId }) => feedbackId));
  const speakers = [...new Set(lines.flatMap(({ speaker }) => speaker ?? []))];
  return (
    <div ref={top} className="stack">
      <Lines lines={lines} forum={forum} zone={zone} session={session.id} onRewrite={goOnOrAsk} />
      {queue.lines.length > 0 && (
        <section aria-labelledby="menunggu">
          <h2 id="menunggu">
            <FormattedMessage id="minutes.waiting" values={{ count: queue.lines.length }} />
          </h2>
          <ul className="plain ruled">
            {queue.lines.map((line) => (
              <WaitingItem key={line.key} line={line} onDrop={() => void queue.drop(line)} />
            ))}
          </ul>
        </section>
      )}
      <OthersLines count={queue.others} />
      {kept.keeping === "refused" && (
        <Note kind="bad" live="alert">
          <p>
            <FormattedMessage id="minutes.notKept" />
          </p>
        </Note>
      )}
      <LineForm
        value={value}
        forum={forum}
        present={present ?? []}
        asked={asked.filter(
          ({ feedbackId }) => feedbackId === value.feedbackId || !takenDown.has(feedbackId),
        )}
        speakers={speakers}
        rewriting={rewritten !== null}
        onChange={change}
        onDone={() => void done()}
        onLeave={() => goOnOrAsk(undefined)}
      />
      {leaving && <LeaveLine onLeave={() => void goOn(leaving.to)} onStay={() => leave(undefined)} />}
      <p className="vh" role="status">
        {said}
      </p>
    </div>
  );
}

type LinesProps = {
  lines: MinuteLine[];
  forum: Forum;
  zone: string;
  session?: string;
  onRewrite?: (line: MinuteLine) => void;
  moderated?: string | undefined;
};

function Lines({ lines, forum, zone, session, onRewrite, moderated }: LinesProps) {
  if (lines.length === 0) {
    return <Empty title={<FormattedMessage id="minutes.none" />} />;
  }
  return (
    <section aria-labelledby="baris">
      <h2 id="baris">
        <FormattedMessage id="minutes.lines" values={{ count: lines.length }} />
      </h2>
      <ol className="plain ruled minute-lines" lang={WRITTEN_IN}>
        {lines.map((line, place) => (
          <LineItem
            key={line.id}
            line={line}
            number={place + 1}
            forum={forum}
            zone={zone}
            session={session}
            onRewrite={onRewrite}
            moderated={moderated}
          />
        ))}
      </ol>
    </section>
  );
}
