import { useSuspenseQuery } from "@tanstack/react-query";
import { Link, useNavigate } from "@tanstack/react-router";
import { type FormEvent, useState } from "react";
import { FormattedMessage, useIntl } from "react-intl";
import type { UnitRoles } from "@/api/types.gen";
import { useFormDraft } from "@/device/useFormDraft";
import { DraftChoice, DraftNote } from "@/ui/DraftNote";
import { Empty } from "@/ui/Empty";
import { TextField } from "@/ui/fields";
import { said } from "@/ui/form";
import { PageTitle } from "@/ui/PageTitle";
import { faultIn, Refused } from "@/ui/Refused";
import { standardsToEstablish, useBeginDecree } from "./establish.queries";
import { StandardsChoice } from "./StandardsChoice";

/** Begins a decree by choosing what it establishes; the rest is filled in as units usually write it. */
export function NewDecreePage({ membership }: { membership: UnitRoles }) {
  const intl = useIntl();
  const navigate = useNavigate();
  const { data } = useSuspenseQuery(standardsToEstablish(membership.unitId));
  const agreed = data.filter(({ state }) => state === "AGREED");
  const [chosen, setChosen] = useState(() => agreed.map(({ id }) => id));
  const begin = useBeginDecree();
  const draft = useFormDraft(`keputusan-baru/${membership.unitId}`, {
    more: { value: chosen, put: setChosen },
  });
  const params = { unit: membership.unitSlug };

  function send(event: FormEvent<HTMLFormElement>) {
    event.preventDefault();
    const form = new FormData(event.currentTarget);
    begin.mutate(
      { unitId: membership.unitId, title: said(form, "title"), standardIds: chosen },
      {
        onSuccess: ({ id }) => {
          void draft.forget();
          void navigate({ to: "/kelola/$unit/keputusan/$decree", params: { ...params, decree: id } });
        },
      },
    );
  }

  return (
    <div className="wrap narrow stack">
      <p className="crumb">
        <Link to="/kelola/$unit/keputusan" params={params}>
          <FormattedMessage id="workspace.decrees" />
        </Link>
      </p>
      <PageTitle title={intl.formatMessage({ id: "establish.begin" })} />
      {agreed.length === 0 ? (
        <Empty title={<FormattedMessage id="establish.noneAgreed" />}>
          <p>
            <FormattedMessage id="establish.noneAgreed.body" />
          </p>
          <Link to="/kelola/$unit/standar" params={params} className="btn main">
            <FormattedMessage id="establish.toStandards" />
          </Link>
        </Empty>
      ) : (
        <form ref={draft.ref} className="stack" noValidate onSubmit={send}>
          {begin.error ? <Refused error={begin.error} /> : null}
          <TextField
            name="title"
            label={<FormattedMessage id="establish.title" />}
            hint={<FormattedMessage id="establish.title.hint" />}
            defaultValue={intl.formatMessage({ id: "establish.title.usual" }, { unit: membership.unitName })}
            error={faultIn(begin.error, "title")}
          />
          <StandardsChoice
            standards={agreed}
            chosen={chosen}
            error={faultIn(begin.error, "standardIds")}
            onChoose={setChosen}
          />
          <DraftChoice draft={draft} />
          <p>
            <button type="submit" className="btn main" disabled={begin.isPending}>
              <FormattedMessage id="establish.begin.action" />
            </button>
          </p>
          <DraftNote draft={draft} />
        </form>
      )}
    </div>
  );
}
