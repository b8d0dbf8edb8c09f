import { useSuspenseQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import type { ReactNode } from "react";
import { FormattedMessage, useIntl } from "react-intl";
import type { AgreementDraft, UnitRoles } from "@/api/types.gen";
import { AsRead } from "@/ui/AsRead";
import { Empty } from "@/ui/Empty";
import { useHeld } from "@/ui/held";
import { Note } from "@/ui/Note";
import { PageTitle } from "@/ui/PageTitle";
import { Refused } from "@/ui/Refused";
import type { Tagged } from "@/ui/tagged";
import { longTime } from "@/ui/time";
import { RoleNeeded } from "../identity/RoleNeeded";
import { may } from "../identity/roles";
import { Addenda } from "./Addenda";
import "./agreement.css";
import { agreementDraft, useBeginDraft } from "./agreement.queries";
import { DraftForm } from "./DraftForm";
import { Papers } from "./Papers";
import { Readiness } from "./Readiness";
import { Signing } from "./Signing";

type PageProps = { membership: UnitRoles; forum: string };

/** The record of agreement of a forum: drafted from the minutes, then printed or signed on the screen. */
export function AgreementPage({ membership, forum, save }: PageProps & { save?: ReactNode }) {
  const intl = useIntl();
  const { data } = useSuspenseQuery(agreementDraft(forum));
  const draft = data?.value;
  return (
    <div className="wrap stack">
      <p className="crumb">
        <Link to="/kelola/$unit/forum/$forum" params={{ unit: membership.unitSlug, forum }}>
          {draft?.forumTitle ?? <FormattedMessage id="agreement.forum" />}
        </Link>
      </p>
      <PageTitle title={intl.formatMessage({ id: "agreement.title" })} />
      {draft && save && <p className="row">{save}</p>}
      {data === null ? (
        <Begin membership={membership} forum={forum} />
      ) : draft?.signedAt ? (
        <div className="cols side">
          <div className="stack">
            <Note kind="done">
              <p>
                <FormattedMessage
                  id="agreement.signed"
                  values={{ at: longTime(intl, draft.signedAt, membership.zone) }}
                />{" "}
                <Link to="/verifikasi/$number" params={{ number: draft.verificationNumber }}>
                  <FormattedMessage id="agreement.verify" />
                </Link>
              </p>
            </Note>
            <Addenda membership={membership} forum={forum} />
          </div>
          <aside className="stack">
            <Papers forum={forum} number={draft.number} />
          </aside>
        </div>
      ) : (
        data && <Drafting membership={membership} forum={forum} data={data} />
      )}
    </div>
  );
}

function Drafting({ membership, forum, data }: PageProps & { data: Tagged<AgreementDraft> }) {
  const held = useHeld(data);
  return (
    <div className="cols side">
      {may(membership, "review") ? (
        <AsRead held={held}>
          <DraftForm forum={forum} held={held} />
        </AsRead>
      ) : (
        <RoleNeeded task="review" />
      )}
      <aside className="stack">
        <Readiness forum={forum} />
        <Papers forum={forum} number={data.value.number} />
        <Signing membership={membership} forum={forum} draft={data.value} form={held} />
      </aside>
    </div>
  );
}

function Begin({ membership, forum }: PageProps) {
  const begin = useBeginDraft(forum);
  if (!may(membership, "review")) {
    return (
      <Empty title={<FormattedMessage id="agreement.none" />}>
        <RoleNeeded task="review" />
      </Empty>
    );
  }
  return (
    <>
      {begin.error ? <Refused error={begin.error} /> : null}
      <Empty title={<FormattedMessage id="agreement.none" />}>
        <p>
          <FormattedMessage id="agreement.none.body" />
        </p>
        <p>
          <button
            type="button"
            className="btn main"
            disabled={begin.isPending}
            onClick={() => begin.mutate()}
          >
            <FormattedMessage id="agreement.begin" />
          </button>
        </p>
      </Empty>
    </>
  );
}
