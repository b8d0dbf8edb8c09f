import { useQuery } from "@tanstack/react-query";
import type { FormEvent } from "react";
import { FormattedMessage, useIntl } from "react-intl";
import type { Decree, Pledge, UnitRoles } from "@/api/types.gen";
import { useFormDraft } from "@/device/useFormDraft";
import { AsRead } from "@/ui/AsRead";
import { fileAddress } from "@/ui/address";
import { Bones } from "@/ui/Bones";
import { DraftChoice, DraftNote } from "@/ui/DraftNote";
import { TextField } from "@/ui/fields";
import { saidOrNull } from "@/ui/form";
import { type Held, useHeld, versionOf } from "@/ui/held";
import { LoadFailed } from "@/ui/LoadFailed";
import { Note } from "@/ui/Note";
import { faultIn, Refused } from "@/ui/Refused";
import type { Tagged } from "@/ui/tagged";
import { shortDate } from "@/ui/time";
import { toast } from "@/ui/toast";
import { may } from "../identity/roles";
import { Discard } from "./Discard";
import { pledgesOn, pledgeToRun, useBeginPledge, useChangePledge } from "./establish.queries";
import { Papers } from "./Papers";
import { SignPledge } from "./Sign";

type PledgeProps = { decree: Decree; membership: UnitRoles };

/** Whether the unit owes a pledge on this decree, those it gave, and the draft of the next. */
export function PledgeSection({ decree, membership }: PledgeProps) {
  const { data, error, refetch } = useQuery(pledgesOn(membership.unitId, decree.id));
  const begin = useBeginPledge();
  const draft = data?.find(({ state }) => state === "DRAFT");
  return (
    <section className="card stack" aria-labelledby="maklumat">
      <h2 id="maklumat">
        <FormattedMessage id="establish.pledge" />
      </h2>
      {decree.pledgeDue && <Due due={decree.pledgeDue} />}
      {data === undefined && (error ? <LoadFailed error={error} retry={refetch} /> : <Bones />)}
      {data
        ?.filter(({ state }) => state !== "DRAFT")
        .map((pledge) => (
          <Given key={pledge.id} pledge={pledge} />
        ))}
      {begin.error ? <Refused error={begin.error} /> : null}
      {draft && <Draft pledge={draft} membership={membership} />}
      {data && !draft && may(membership, "draft") && (
        <p>
          <button
            type="button"
            className={decree.pledgeDue ? "btn main wide" : "btn wide"}
            disabled={begin.isPending}
            onClick={() => begin.mutate({ decreeId: decree.id })}
          >
            <FormattedMessage id="establish.pledge.begin" />
          </button>
        </p>
      )}
    </section>
  );
}

function Due({ due }: { due: NonNullable<Decree["pledgeDue"]> }) {
  const intl = useIntl();
  return (
    <Note kind={due.late ? "bad" : "local"}>
      <p>
        <FormattedMessage id={`establish.due.${due.reason}`} />{" "}
        {due.dueOn && (
          <FormattedMessage
            id={due.late ? "establish.due.late" : "establish.due.on"}
            values={{ date: shortDate(intl, due.dueOn) }}
          />
        )}
        {due.unknownYears && (
          <>
            {" "}
            <FormattedMessage id="establish.due.unknown" values={{ years: due.unknownYears.join(", ") }} />
          </>
        )}
      </p>
    </Note>
  );
}

function Given({ pledge }: { pledge: Pledge }) {
  const intl = useIntl();
  return (
    <p>
      <span className="tag">
        <FormattedMessage id={`establish.pledge.state.${pledge.state}`} />
      </span>{" "}
      {pledge.signerName}, {pledge.signedOn && shortDate(intl, pledge.signedOn)}.{" "}
      {pledge.file && (
        <a href={fileAddress(pledge.file.id)}>
          <FormattedMessage id="establish.scan" />
        </a>
      )}
    </p>
  );
}

/** Read again with its ETag, which the list does not have. */
function Draft({ pledge, membership }: { pledge: Pledge; membership: UnitRoles }) {
  const { data } = useQuery(pledgeToRun(pledge.id));
  return data ? <DraftRead data={data} membership={membership} /> : <Bones />;
}

function DraftRead({ data, membership }: { data: Tagged<Pledge>; membership: UnitRoles }) {
  const intl = useIntl();
  const held = useHeld(data);
  return (
    <>
      <ul className="ruled">
        {data.value.statements.map(({ code, text }) => (
          <li key={code}>{text}</li>
        ))}
      </ul>
      {may(membership, "draft") && (
        <AsRead held={held}>
          <DraftForm held={held} etagNow={data.etag} />
        </AsRead>
      )}
      <Papers what="pledge" id={data.value.id} name={intl.formatMessage({ id: "establish.pledge" })} />
      {may(membership, "approve") && <SignPledge form={held} />}
    </>
  );
}

type FormProps = {
  held: Held<Pledge>;
  /** Of the pledge as it is now, to throw it away. */
  etagNow: string;
};

function DraftForm({ held, etagNow }: FormProps) {
  const intl = useIntl();
  const { value, etag } = held;
  const change = useChangePledge();
  const draft = useFormDraft(`maklumat/${value.id}`, { etag: versionOf(etag) });

  function send(event: FormEvent<HTMLFormElement>) {
    event.preventDefault();
    const form = new FormData(event.currentTarget);
    const body = {
      place: saidOrNull(form, "place"),
      signerName: saidOrNull(form, "signerName"),
      signerPosition: saidOrNull(form, "signerPosition"),
    };
    change.mutate(
      { id: value.id, etag, body },
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
    <form ref={draft.ref} className="stack" noValidate onSubmit={send}>
      {change.error ? <Refused error={change.error} /> : null}
      {(["place", "signerName", "signerPosition"] as const).map((name) => (
        <TextField
          key={name}
          name={name}
          label={<FormattedMessage id={`establish.${name}`} />}
          defaultValue={value[name]}
          error={faultIn(change.error, name)}
        />
      ))}
      <DraftChoice draft={draft} />
      <p className="row">
        <button type="submit" className="btn" disabled={change.isPending}>
          <FormattedMessage id="workspace.save" />
        </button>
        <Discard what="pledge" id={value.id} etag={etagNow} />
      </p>
      <DraftNote draft={draft} />
    </form>
  );
}
