import { useSuspenseInfiniteQuery, useSuspenseQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { useState } from "react";
import { FormattedMessage, useIntl } from "react-intl";
import type { Publication, PublicationCoverage, UnitRoles } from "@/api/types.gen";
import { useFormDraft } from "@/device/useFormDraft";
import { AsReadVersion } from "@/ui/AsRead";
import { Empty } from "@/ui/Empty";
import { TextArea } from "@/ui/fields";
import { said } from "@/ui/form";
import { MoreButton } from "@/ui/MoreButton";
import { MoveDialog } from "@/ui/MoveDialog";
import { PageTitle } from "@/ui/PageTitle";
import { faultIn } from "@/ui/Refused";
import { toast } from "@/ui/toast";
import { RoleNeeded } from "../identity/RoleNeeded";
import { may } from "../identity/roles";
import { Coverage } from "./Coverage";
import { PublicationFacts } from "./PublicationFacts";
import { ChangeForm, RecordForm } from "./PublicationForm";
import { coverage, publications, useWithdraw } from "./publication.queries";

/** Where a unit shows its standards and pledges, and what is missing yet. */
export function PublicationsPage({ membership }: { membership: UnitRoles }) {
  const intl = useIntl();
  const { data: standards } = useSuspenseQuery(coverage(membership.unitId));
  const list = useSuspenseInfiniteQuery(publications(membership.unitId));
  const [recording, setRecording] = useState(false);
  const mayWrite = may(membership, "enterInputs");
  const items = list.data.pages.flatMap((page) => page.items);
  return (
    <div className="wrap stack">
      <p className="crumb">
        <Link to="/kelola/$unit/standar" params={{ unit: membership.unitSlug }}>
          <FormattedMessage id="workspace.standards" />
        </Link>
      </p>
      <div className="section-head">
        <PageTitle title={intl.formatMessage({ id: "publication.title" })} />
        {mayWrite && (
          <button type="button" className="btn main" onClick={() => setRecording(true)}>
            <FormattedMessage id="publication.record" />
          </button>
        )}
      </div>
      <p>
        <FormattedMessage id="publication.lead" />
      </p>
      {!mayWrite && <RoleNeeded task="enterInputs" />}
      <section className="stack" aria-labelledby="cakupan">
        <h2 id="cakupan">
          <FormattedMessage id="publication.coverage" />
        </h2>
        {standards.length === 0 ? (
          <Empty title={<FormattedMessage id="publication.coverage.none" />}>
            <p>
              <FormattedMessage id="publication.coverage.none.body" />
            </p>
          </Empty>
        ) : (
          standards.map((standard) => <Coverage key={standard.standardId} standard={standard} />)
        )}
      </section>
      <section className="stack" aria-labelledby="catatan">
        <h2 id="catatan">
          <FormattedMessage id="publication.list" />
        </h2>
        {items.length === 0 ? (
          <Empty title={<FormattedMessage id="publication.none" />}>
            <p>
              <FormattedMessage id="publication.none.body" />
            </p>
          </Empty>
        ) : (
          <ul className="plain stack">
            {items.map((publication) => (
              <li key={publication.id} className="card stack">
                <PublicationFacts publication={publication} named />
                {mayWrite && <Acts publication={publication} standards={standards} zone={membership.zone} />}
              </li>
            ))}
          </ul>
        )}
        <MoreButton list={list} />
      </section>
      {recording && (
        <RecordForm
          unitId={membership.unitId}
          zone={membership.zone}
          standards={standards}
          onClose={() => setRecording(false)}
        />
      )}
    </div>
  );
}

type ActsProps = { publication: Publication; standards: readonly PublicationCoverage[]; zone: string };

function Acts({ publication, standards, zone }: ActsProps) {
  const [open, setOpen] = useState<"change" | "withdraw">();
  const close = () => setOpen(undefined);
  return (
    <div className="row">
      <button type="button" className="btn" onClick={() => setOpen("change")}>
        <FormattedMessage id="publication.change" /> <span className="vh">{publication.title}</span>
      </button>
      <button type="button" className="btn bare" onClick={() => setOpen("withdraw")}>
        <FormattedMessage id="publication.withdraw" /> <span className="vh">{publication.title}</span>
      </button>
      {open === "change" && (
        <AsReadVersion live={publication}>
          {(held) => (
            <ChangeForm
              publication={held}
              unitId={publication.unitId}
              zone={zone}
              standards={standards}
              onClose={close}
            />
          )}
        </AsReadVersion>
      )}
      {open === "withdraw" && <Withdraw publication={publication} onClose={close} />}
    </div>
  );
}

function Withdraw({ publication, onClose }: { publication: Publication; onClose: () => void }) {
  const intl = useIntl();
  const withdraw = useWithdraw(publication);
  const draft = useFormDraft(`publikasi/${publication.id}/tarik`);
  return (
    <MoveDialog
      title={<FormattedMessage id="publication.withdraw.title" values={{ title: publication.title }} />}
      action={<FormattedMessage id="publication.withdraw" />}
      danger
      error={withdraw.error}
      busy={withdraw.isPending}
      draft={draft}
      onSend={(form) =>
        withdraw.mutate(said(form, "reason"), {
          onSuccess: () => {
            void draft.forget();
            toast(intl.formatMessage({ id: "publication.withdrawn" }));
            onClose();
          },
        })
      }
      onClose={onClose}
    >
      <p>
        <FormattedMessage id="publication.withdraw.body" />
      </p>
      <TextArea
        name="reason"
        rows={3}
        maxLength={500}
        label={<FormattedMessage id="publication.withdraw.reason" />}
        error={faultIn(withdraw.error, "reason")}
      />
    </MoveDialog>
  );
}
