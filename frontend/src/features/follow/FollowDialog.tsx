import { Link } from "@tanstack/react-router";
import { type FormEvent, type ReactNode, useId, useState } from "react";
import { FormattedMessage, useIntl } from "react-intl";
import type { Rhythm } from "@/api/types.gen";
import { WRITTEN_IN } from "@/ui/content";
import { ErrorSummary } from "@/ui/ErrorSummary";
import { Picks, TextField } from "@/ui/fields";
import { Modal } from "@/ui/Modal";
import { Note } from "@/ui/Note";
import { fieldErrorsOf } from "@/ui/problem";
import { useFollowing } from "./following.queries";
import { useRhythms } from "./useRhythms";

type DialogProps = { objectId: string; title: string; onClose: () => void };

/** By e-mail first, which most people have; without one by a link, or as the account one is logged in with. */
export function FollowDialog({ objectId, title, onClose }: DialogProps) {
  const titleId = useId();
  const following = useFollowing(objectId);
  const { byEmail, withLink, asAccount } = following;
  return (
    <Modal
      title={titleId}
      // The link is shown but once.
      stays={byEmail.isPending || withLink.isPending || asAccount.isPending}
      onClose={onClose}
    >
      <div className="stack">
        <h2 id={titleId}>
          <FormattedMessage id="follow.title" values={{ title: <span lang={WRITTEN_IN}>{title}</span> }} />
        </h2>
        <Ways following={following} />
        <p>
          <button type="button" className="btn bare" onClick={onClose}>
            <FormattedMessage id="follow.close" />
          </button>
        </p>
      </div>
    </Modal>
  );
}

function Ways({ following }: { following: ReturnType<typeof useFollowing> }) {
  const { byEmail, withLink, asAccount, member } = following;
  if (byEmail.isSuccess) {
    return (
      <Done>
        <FormattedMessage id="follow.asked" />
      </Done>
    );
  }
  if (asAccount.isSuccess) {
    return (
      <Done>
        <FormattedMessage id="follow.account.done" />{" "}
        <Link to="/ikuti">
          <FormattedMessage id="follow.page" />
        </Link>
      </Done>
    );
  }
  if (withLink.data) return <OwnLink number={withLink.data.number} secret={withLink.data.secret ?? ""} />;
  return (
    <>
      <ByEmail error={byEmail.error} busy={byEmail.isPending} send={(asked) => byEmail.mutate(asked)} />
      <section className="stack">
        <h3>
          <FormattedMessage id={member ? "follow.account.title" : "follow.link.title"} />
        </h3>
        <p className="sm">
          <FormattedMessage id={member ? "follow.account.body" : "follow.link.body"} />
        </p>
        {(member ? asAccount.error : withLink.error) && (
          <ErrorSummary error={member ? asAccount.error : withLink.error} />
        )}
        <p>
          <button
            type="button"
            className="btn"
            aria-busy={asAccount.isPending || withLink.isPending}
            onClick={() => {
              if (member) asAccount.isPending || asAccount.mutate();
              else withLink.isPending || withLink.mutate();
            }}
          >
            <FormattedMessage id={member ? "follow.account.act" : "follow.link.act"} />
          </button>
        </p>
      </section>
    </>
  );
}

type EmailProps = {
  error: unknown;
  busy: boolean;
  send: (asked: { email: string; rhythm: Rhythm }) => void;
};

function ByEmail({ error, busy, send }: EmailProps) {
  const intl = useIntl();
  const [rhythm, setRhythm] = useState<Rhythm>("EACH");
  const rhythms = useRhythms();
  const faults = fieldErrorsOf(error);
  const wrong = faults.find(({ field }) => field === "email");

  function submit(event: FormEvent<HTMLFormElement>) {
    event.preventDefault();
    if (busy) return;
    const email = String(new FormData(event.currentTarget).get("email")).trim();
    send({ email, rhythm });
  }

  return (
    <form className="stack" noValidate onSubmit={submit}>
      {error !== null && <ErrorSummary error={error} fields={faults} />}
      <TextField
        name="email"
        type="email"
        inputMode="email"
        autoComplete="email"
        required
        label={<FormattedMessage id="follow.email" />}
        hint={<FormattedMessage id="follow.email.hint" />}
        error={wrong && intl.formatMessage({ id: "follow.email.wrong" })}
      />
      <Picks
        name="rhythm"
        label={<FormattedMessage id="follow.rhythm" />}
        error={undefined}
        options={rhythms}
        value={rhythm}
        onPick={setRhythm}
      />
      <p>
        <button type="submit" className="btn main" aria-busy={busy}>
          <FormattedMessage id={busy ? "follow.sending" : "follow.send"} />
        </button>
      </p>
    </form>
  );
}

/** The only time the whole link is shown; whoever has it sees and changes what is followed. */
function OwnLink({ number, secret }: { number: string; secret: string }) {
  const token = `${number}.${secret}`;
  return (
    <Done>
      <FormattedMessage id="follow.link.done" />{" "}
      <Link to="/ikuti" hash={token}>
        <FormattedMessage id="follow.page" />
      </Link>
    </Done>
  );
}

function Done({ children }: { children: ReactNode }) {
  return (
    <Note kind="done" live="status">
      <p>{children}</p>
    </Note>
  );
}
