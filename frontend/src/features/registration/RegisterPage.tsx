import { useQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import type { ReactNode } from "react";
import { FormattedMessage, useIntl } from "react-intl";
import type { IssuedTicket, Session } from "@/api/types.gen";
import { useKept } from "@/device/useKept";
import { Bones } from "@/ui/Bones";
import { LoadFailed } from "@/ui/LoadFailed";
import { Note } from "@/ui/Note";
import { PageTitle } from "@/ui/PageTitle";
import { RegisterForm } from "./RegisterForm";
import { type Secret, seats } from "./registration.queries";
import { draftName, emptyDraft } from "./registrationDraft";

type PageProps = {
  session: Session;
  invitation: Secret | undefined;
  /** When and where. */
  facts: ReactNode;
  onRegistered: (ticket: IssuedTicket) => void;
};

/** Where one registers for a session, with or without an invitation. */
export function RegisterPage({ session, invitation, facts, onRegistered }: PageProps) {
  const intl = useIntl();
  const left = useQuery(seats(session.id));
  const draft = useKept(
    draftName(session.id, invitation),
    emptyDraft(session.method === "ONLINE" ? "ONLINE" : "IN_PERSON"),
  );
  return (
    <div className="wrap stack">
      <p className="crumb">
        <Link to="/pertemuan/$id" params={{ id: session.id }}>
          {session.title}
        </Link>
      </p>
      <PageTitle title={intl.formatMessage({ id: "registration.title" })} />
      <div className="cols side">
        <div className="stack">
          {left.isError && left.data === undefined && <LoadFailed error={left.error} retry={left.refetch} />}
          {(left.isPending || draft === undefined) && !left.isError && <Bones />}
          {left.data?.open === false && (
            <Note kind="closed">
              <p>
                <b>
                  <FormattedMessage id="registration.closed" />
                </b>{" "}
                <FormattedMessage id="registration.closed.body" />
              </p>
            </Note>
          )}
          {left.data?.open && draft && (
            <RegisterForm
              session={session}
              seats={left.data}
              invitation={invitation}
              draft={draft}
              onRegistered={onRegistered}
            />
          )}
        </div>
        <aside>{facts}</aside>
      </div>
    </div>
  );
}
