import { useSuspenseInfiniteQuery } from "@tanstack/react-query";
import type { ReactNode } from "react";
import { FormattedMessage, useIntl } from "react-intl";
import type { Invitation, UnitRoles } from "@/api/types.gen";
import { Empty } from "@/ui/Empty";
import { ErrorSummary } from "@/ui/ErrorSummary";
import { MoreButton } from "@/ui/MoreButton";
import { saveAs } from "@/ui/saveAs";
import { longTime } from "@/ui/time";
import { toast } from "@/ui/toast";
import { may } from "../identity/roles";
import { ChooseStakeholders } from "./ChooseStakeholders";
import { invitations, textForEverybody, usePaper } from "./invitation.queries";

type PageProps = { membership: UnitRoles; session: string; zone: string; save?: ReactNode };

/** Whom a session invites, with letters and messages to be sent, and who opened and answered. */
export function InvitePage({ membership, session, zone, save }: PageProps) {
  const list = useSuspenseInfiniteQuery(invitations(session));
  const invited = list.data.pages.flatMap(({ items }) => items);
  const sends = may(membership, "review");
  const paper = usePaper(session);
  return (
    <div className="stack roomy">
      {paper.isError && <ErrorSummary error={paper.error} />}
      <section className="stack" aria-labelledby="diundang">
        <div className="section-head">
          <h2 id="diundang">
            <FormattedMessage id="invitation.list" />
          </h2>
          {sends && invited.length > 0 && (
            <button
              type="button"
              className="btn"
              disabled={paper.isPending}
              onClick={() =>
                paper.mutate("letters", { onSuccess: (file) => saveAs(file, "surat-undangan.pdf") })
              }
            >
              <FormattedMessage id="invitation.letters" />
            </button>
          )}
          {save}
        </div>
        {invited.length === 0 ? (
          <Empty title={<FormattedMessage id="invitation.none" />} />
        ) : (
          <ul className="plain ruled card">
            {invited.map((one) => (
              <li key={one.id}>
                <Invited
                  one={one}
                  zone={zone}
                  onLetter={() =>
                    paper.mutate(
                      { letter: one.id },
                      { onSuccess: (file) => saveAs(file, `undangan-${one.number}.pdf`) },
                    )
                  }
                />
              </li>
            ))}
          </ul>
        )}
        <MoreButton list={list} />
      </section>
      {sends && (
        <>
          <ChooseStakeholders membership={membership} session={session} invited={invited} />
          <Everybody
            session={session}
            onPoster={() =>
              paper.mutate("poster", { onSuccess: (file) => saveAs(file, "poster-pertemuan.pdf") })
            }
          />
        </>
      )}
    </div>
  );
}

function Invited({ one, zone, onLetter }: { one: Invitation; zone: string; onLetter: () => void }) {
  const intl = useIntl();
  const copy = useCopy();
  const at = longTime(intl, one.answeredAt ?? one.openedAt ?? one.invitedAt, zone);
  const state = one.answer
    ? intl.formatMessage({ id: `invitation.state.${one.answer}` }, { at })
    : one.openedAt
      ? intl.formatMessage({ id: "invitation.state.opened" }, { at })
      : intl.formatMessage({ id: "invitation.state.sent" });
  const { message } = one;
  return (
    <>
      <b>{one.organisation}</b>
      <p className="sm muted">
        {[intl.formatMessage({ id: `feedback.element.${one.element}` }), one.name, one.contact]
          .filter(Boolean)
          .join(" · ")}
      </p>
      <p className="sm">
        {state}
        {one.declineReason && (
          <>
            {": "}
            <bdi>{one.declineReason}</bdi>
          </>
        )}
      </p>
      {message && (
        <p className="row">
          <button type="button" className="btn bare" onClick={() => copy(message)}>
            <FormattedMessage id="invitation.message" />
          </button>
          <button type="button" className="btn bare" onClick={onLetter}>
            <FormattedMessage id="invitation.letter" />
          </button>
        </p>
      )}
    </>
  );
}

function Everybody({ session, onPoster }: { session: string; onPoster: () => void }) {
  const copy = useCopy();
  return (
    <section className="card stack" aria-labelledby="umum">
      <h2 id="umum">
        <FormattedMessage id="invitation.share" />
      </h2>
      <p>
        <FormattedMessage id="invitation.share.body" />
      </p>
      <p className="row">
        <button
          type="button"
          className="btn"
          onClick={async () => copy((await textForEverybody(session)) as string)}
        >
          <FormattedMessage id="invitation.share.copy" />
        </button>
        <button type="button" className="btn" onClick={onPoster}>
          <FormattedMessage id="invitation.share.poster" />
        </button>
      </p>
    </section>
  );
}

function useCopy() {
  const intl = useIntl();
  return async (text: string) => {
    try {
      await navigator.clipboard.writeText(text);
      toast(intl.formatMessage({ id: "ui.copied" }));
    } catch {
      toast(intl.formatMessage({ id: "ui.copyFailed" }));
    }
  };
}
