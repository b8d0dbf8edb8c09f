import { useState } from "react";
import { FormattedMessage, useIntl } from "react-intl";
import type { DiscussedStandard, Live, LivePoll, UnitRoles } from "@/api/types.gen";
import { Bones } from "@/ui/Bones";
import { ConfirmDialog } from "@/ui/ConfirmDialog";
import { WRITTEN_IN } from "@/ui/content";
import { Empty } from "@/ui/Empty";
import { ErrorSummary } from "@/ui/ErrorSummary";
import { HourglassIcon, PencilIcon, TickIcon } from "@/ui/icons";
import { LoadFailed } from "@/ui/LoadFailed";
import { toast } from "@/ui/toast";
import { may } from "../identity/roles";
import { ClosePoll } from "./ClosePoll";
import { useDiscardPoll, useOpenPoll, usePolls } from "./desk.queries";
import { PollForm } from "./PollForm";
import { PollResult } from "./PollResult";

const LOOKS: Record<LivePoll["state"], [string, typeof TickIcon]> = {
  PREPARED: ["chip", PencilIcon],
  OPEN: ["chip wait", HourglassIcon],
  CLOSED: ["chip ok", TickIcon],
};

type SectionProps = {
  membership: UnitRoles;
  session: string;
  standards: DiscussedStandard[];
  view: Live;
};

/** The polls of a session: prepared, opened, closed. */
export function PollsSection({ membership, session, standards, view }: SectionProps) {
  const { data, error, refetch } = usePolls(session, view.revision);
  const [form, setForm] = useState<{ poll?: LivePoll }>();
  const mayRun = may(membership, "runForum");
  const over = view.session.state === "HELD";
  return (
    <section className="stack" aria-labelledby="jajak-pendapat">
      <h2 id="jajak-pendapat">
        <FormattedMessage id="poll.title" />
      </h2>
      {data === undefined ? (
        error ? (
          <LoadFailed error={error} retry={() => void refetch()} />
        ) : (
          <Bones />
        )
      ) : (
        data.length === 0 &&
        form === undefined && (
          <Empty title={<FormattedMessage id="poll.none" />}>
            <p>
              <FormattedMessage id="poll.none.body" />
            </p>
          </Empty>
        )
      )}
      {data && data.length > 0 && (
        <ul className="plain stack">
          {data.map((poll) => (
            <li key={poll.id} className="card">
              <Poll
                poll={poll}
                session={session}
                standards={standards}
                mayRun={mayRun && !over}
                running={view.session.state === "RUNNING"}
                onChange={() => setForm({ poll })}
              />
            </li>
          ))}
        </ul>
      )}
      {form ? (
        <PollForm
          key={form.poll?.id ?? "new"}
          session={session}
          standards={standards}
          poll={form.poll}
          subject={view.stage.subject}
          onClose={() => setForm(undefined)}
        />
      ) : (
        mayRun &&
        !over && (
          <p>
            <button type="button" className="btn" onClick={() => setForm({})}>
              <FormattedMessage id="poll.prepare" />
            </button>
          </p>
        )
      )}
    </section>
  );
}

type PollProps = {
  poll: LivePoll;
  session: string;
  standards: DiscussedStandard[];
  mayRun: boolean;
  running: boolean;
  onChange: () => void;
};

function Poll({ poll, session, standards, mayRun, running, onChange }: PollProps) {
  const intl = useIntl();
  const open = useOpenPoll(session);
  const discard = useDiscardPoll(session);
  const [asking, ask] = useState<"close" | "discard">();
  const error = open.error ?? discard.error;
  const [look, Icon] = LOOKS[poll.state];
  const told = (id: "poll.opened" | "poll.removed") => () => toast(intl.formatMessage({ id }));
  return (
    <div className="stack">
      <p className="row apart">
        <span className={look}>
          <Icon />
          <FormattedMessage id={`poll.state.${poll.state}`} />
        </span>
        {poll.component && (
          <span className="sm muted">
            <FormattedMessage
              id="live.component"
              values={{
                standard: standards.find(({ standardId }) => standardId === poll.standardId)?.code ?? "",
                code: poll.component,
              }}
            />
          </span>
        )}
      </p>
      <h3 lang={WRITTEN_IN}>{poll.question}</h3>
      {poll.state === "CLOSED" ? (
        <PollResult poll={poll} />
      ) : (
        <ol lang={WRITTEN_IN} className="poll-options">
          {poll.options.map(({ text }) => (
            <li key={text}>{text}</li>
          ))}
        </ol>
      )}
      {poll.state === "OPEN" && (
        <p className="sm muted">
          <FormattedMessage id="live.poll.votes" values={{ count: poll.votes }} />.{" "}
          <FormattedMessage id="live.poll.hidden" />
        </p>
      )}
      {error && <ErrorSummary error={error} />}
      {mayRun && poll.state === "PREPARED" && (
        <p className="row">
          {running && (
            <button
              type="button"
              className="btn main dense"
              disabled={open.isPending}
              onClick={() => open.mutate(poll, { onSuccess: told("poll.opened") })}
            >
              <FormattedMessage id="poll.open" />
              <span className="vh">: {poll.question}</span>
            </button>
          )}
          <button type="button" className="btn dense" onClick={onChange}>
            <FormattedMessage id="poll.change" />
            <span className="vh">: {poll.question}</span>
          </button>
          <button type="button" className="btn bare dense" onClick={() => ask("discard")}>
            <FormattedMessage id="poll.remove" />
            <span className="vh">: {poll.question}</span>
          </button>
        </p>
      )}
      {mayRun && poll.state === "OPEN" && (
        <p>
          <button type="button" className="btn main dense" onClick={() => ask("close")}>
            <FormattedMessage id="poll.close" />
            <span className="vh">: {poll.question}</span>
          </button>
        </p>
      )}
      {asking === "close" && <ClosePoll session={session} poll={poll} onClose={() => ask(undefined)} />}
      {asking === "discard" && (
        <ConfirmDialog
          danger
          title={<FormattedMessage id="poll.remove.title" />}
          action={<FormattedMessage id="poll.remove" />}
          busy={discard.isPending}
          onCancel={() => ask(undefined)}
          onConfirm={() =>
            discard.mutate(poll, { onSuccess: told("poll.removed"), onSettled: () => ask(undefined) })
          }
        >
          <p lang={WRITTEN_IN}>{poll.question}</p>
        </ConfirmDialog>
      )}
    </div>
  );
}
