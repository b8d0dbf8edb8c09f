import { useSuspenseInfiniteQuery, useSuspenseQuery } from "@tanstack/react-query";
import { useNavigate } from "@tanstack/react-router";
import { type FormEvent, useState } from "react";
import { FormattedMessage, useIntl } from "react-intl";
import type { Decree, DecreeDetails, UnitRoles } from "@/api/types.gen";
import { useFormDraft } from "@/device/useFormDraft";
import { DraftChoice, DraftNote } from "@/ui/DraftNote";
import { SelectField, TextArea, TextField } from "@/ui/fields";
import { said, saidOrNull } from "@/ui/form";
import { type Held, versionOf } from "@/ui/held";
import { rowErrorsOf } from "@/ui/problem";
import { faultIn, Refused } from "@/ui/Refused";
import { toast } from "@/ui/toast";
import { Discard } from "./Discard";
import { standardsToEstablish, unitDecrees, useChangeDecree } from "./establish.queries";
import { StandardsChoice } from "./StandardsChoice";

type FormProps = {
  held: Held<Decree>;
  /** Of the decree as it is now, to throw it away. */
  etagNow: string;
  membership: UnitRoles;
};

/** What a decree says, as long as it is a draft. */
export function DecreeForm({ held, etagNow, membership }: FormProps) {
  const intl = useIntl();
  const navigate = useNavigate();
  const { value: decree, etag } = held;
  const change = useChangeDecree();
  const { data: standards } = useSuspenseQuery(standardsToEstablish(membership.unitId));
  const [chosen, setChosen] = useState(() => decree.standards.map(({ standardId }) => standardId));
  const offered = standards.filter(({ id, state }) => state === "AGREED" || chosen.includes(id));
  const draft = useFormDraft(`keputusan/${decree.id}`, {
    etag: versionOf(etag),
    more: { value: chosen, put: setChosen },
  });
  const { error } = change;

  function send(event: FormEvent<HTMLFormElement>) {
    event.preventDefault();
    change.mutate(
      { id: decree.id, etag, body: detailsOf(new FormData(event.currentTarget), chosen) },
      {
        onSuccess: (saved) => {
          held.saved(saved);
          void draft.forget();
          toast(intl.formatMessage({ id: "workspace.saved" }));
        },
      },
    );
  }

  return (
    <form ref={draft.ref} className="card stack" noValidate onSubmit={send}>
      <h2>
        <FormattedMessage id="establish.data" />
      </h2>
      {error ? <Refused error={error} /> : null}
      <TextField
        name="title"
        label={<FormattedMessage id="establish.title" />}
        hint={<FormattedMessage id="establish.title.hint" />}
        defaultValue={decree.title}
        error={faultIn(error, "title")}
      />
      {(["number", "place", "signerName", "signerPosition"] as const).map((name) => (
        <TextField
          key={name}
          name={name}
          label={<FormattedMessage id={`establish.${name}`} />}
          defaultValue={decree[name]}
          error={faultIn(error, name)}
        />
      ))}
      <TextField
        name="inForceFrom"
        type="date"
        label={<FormattedMessage id="establish.inForceFrom" />}
        hint={<FormattedMessage id="establish.inForceFrom.hint" />}
        defaultValue={decree.inForceFrom}
        error={faultIn(error, "inForceFrom")}
      />
      {(["considerations", "legalBases"] as const).map((name) => (
        <TextArea
          key={name}
          name={name}
          rows={8}
          label={<FormattedMessage id={`establish.${name}`} />}
          hint={<FormattedMessage id="establish.lines.hint" />}
          defaultValue={decree[name].join("\n")}
          error={faultWithin(error, name)}
        />
      ))}
      <Revoked decree={decree} unitId={membership.unitId} error={error} />
      <StandardsChoice
        standards={offered}
        chosen={chosen}
        error={faultWithin(error, "standardIds")}
        onChoose={setChosen}
      />
      <DraftChoice draft={draft} />
      <p className="row">
        <button type="submit" className="btn main" disabled={change.isPending}>
          <FormattedMessage id="workspace.save" />
        </button>
        <Discard
          what="decree"
          id={decree.id}
          etag={etagNow}
          onDiscarded={() => {
            toast(intl.formatMessage({ id: "establish.discarded" }));
            void navigate({ to: "/kelola/$unit/keputusan", params: { unit: membership.unitSlug } });
          }}
        />
      </p>
      <DraftNote draft={draft} />
    </form>
  );
}

function Revoked({ decree, unitId, error }: { decree: Decree; unitId: string; error: unknown }) {
  const list = useSuspenseInfiniteQuery(unitDecrees(unitId));
  const signed = list.data.pages
    .flatMap(({ items }) => items)
    .filter(({ state }) => state === "IN_FORCE" || state === "SIGNED");
  return (
    <>
      {(signed.length > 0 || decree.revokes) && (
        <SelectField
          name="revokesId"
          label={<FormattedMessage id="establish.revokes" />}
          defaultValue={decree.revokes?.id ?? ""}
          error={faultIn(error, "revokesId")}
        >
          <option value="">-</option>
          {signed.map(({ id, number, title }) => (
            <option key={id} value={id}>
              {number} {title}
            </option>
          ))}
        </SelectField>
      )}
      <TextField
        name="revokesText"
        label={<FormattedMessage id="establish.revokesText" />}
        hint={<FormattedMessage id="establish.revokesText.hint" />}
        defaultValue={decree.revokesText}
        error={faultIn(error, "revokesText")}
      />
    </>
  );
}

function detailsOf(form: FormData, standardIds: string[]): DecreeDetails {
  return {
    title: said(form, "title"),
    number: saidOrNull(form, "number"),
    place: saidOrNull(form, "place"),
    signerName: saidOrNull(form, "signerName"),
    signerPosition: saidOrNull(form, "signerPosition"),
    inForceFrom: saidOrNull(form, "inForceFrom"),
    considerations: linesOf(form, "considerations"),
    legalBases: linesOf(form, "legalBases"),
    revokesId: saidOrNull(form, "revokesId"),
    revokesText: saidOrNull(form, "revokesText"),
    standardIds,
  };
}

function linesOf(form: FormData, name: string) {
  return said(form, name)
    .split("\n")
    .map((line) => line.trim())
    .filter(Boolean);
}

/** What the service said of a list or of one of its lines. */
function faultWithin(error: unknown, field: string) {
  return rowErrorsOf(error).find((fault) => fault.field.split(".")[0] === field)?.text;
}
