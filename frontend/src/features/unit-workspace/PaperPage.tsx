import { useSuspenseQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { type FormEvent, useState } from "react";
import { FormattedMessage, useIntl } from "react-intl";
import type { NextPaperNumber, PaperSettings, PaperSettingsPlan, UnitRoles } from "@/api/types.gen";
import { useFormDraft } from "@/device/useFormDraft";
import { AsRead } from "@/ui/AsRead";
import { DraftChoice, DraftNote } from "@/ui/DraftNote";
import { TextArea, TextField, Tick } from "@/ui/fields";
import { said, saidOrNull } from "@/ui/form";
import { type Held, useHeld, versionOf } from "@/ui/held";
import { PageTitle } from "@/ui/PageTitle";
import { faultIn, Refused } from "@/ui/Refused";
import { toast } from "@/ui/toast";
import { todayIn } from "@/ui/zonedTime";
import { RoleNeeded } from "../identity/RoleNeeded";
import { may } from "../identity/roles";
import { LetterheadPreview } from "./LetterheadPreview";
import { numberBy } from "./paperNumber";
import { paperSettings, useChangePaperSettings } from "./unit.queries";

const KINDS = ["AGREEMENT", "DECREE", "REPORT", "INVITATION"] as const;
const FIELD = {
  AGREEMENT: "agreementPattern",
  DECREE: "decreePattern",
  REPORT: "reportPattern",
  INVITATION: "invitationPattern",
} as const;

/** How the papers of the unit look, who signs them and how they are numbered; its head changes it here. */
export function PaperPage({ membership }: { membership: UnitRoles }) {
  const intl = useIntl();
  const { data } = useSuspenseQuery(paperSettings(membership.unitId));
  const held = useHeld(data);
  return (
    <div className="wrap narrow stack">
      <p className="crumb">
        <Link to="/kelola/$unit/unit" params={{ unit: membership.unitSlug }}>
          <FormattedMessage id="unitWorkspace.unit" />
        </Link>
      </p>
      <PageTitle title={intl.formatMessage({ id: "unitWorkspace.paper" })} />
      <p>
        <FormattedMessage id="unitWorkspace.paper.body" />
      </p>
      <LetterheadPreview unit={membership.unitId} settings={data.value} />
      {may(membership, "changeUnit") ? (
        <AsRead held={held}>
          <PaperForm membership={membership} held={held} />
        </AsRead>
      ) : (
        <>
          <RoleNeeded task="changeUnit" />
          <dl className="card stack">
            {data.value.next.map((next) => (
              <div key={next.kind}>
                <dt className="sm muted">
                  <FormattedMessage id={`unitWorkspace.paper.${next.kind}`} />
                </dt>
                <dd className="code">{next.number}</dd>
              </div>
            ))}
          </dl>
        </>
      )}
    </div>
  );
}

function PaperForm({ membership, held }: { membership: UnitRoles; held: Held<PaperSettings> }) {
  const intl = useIntl();
  const { value: settings, etag } = held;
  const change = useChangePaperSettings(membership.unitId);
  const draft = useFormDraft(`kop/${membership.unitId}`, { etag: versionOf(etag) });
  const fault = (field: string) => faultIn(change.error, field);

  function save(event: FormEvent<HTMLFormElement>) {
    event.preventDefault();
    const form = new FormData(event.currentTarget);
    const file = form.get("logo");
    const chosen = file instanceof File && file.size > 0 ? file : null;
    const body: PaperSettingsPlan = {
      lines: said(form, "lines")
        .split("\n")
        .map((line) => line.trim())
        .filter(Boolean),
      contact: saidOrNull(form, "contact"),
      logoFileId: form.has("noLogo") ? null : (settings.logoFileId ?? null),
      logoSaid: saidOrNull(form, "logoSaid"),
      signerName: saidOrNull(form, "signerName"),
      signerPosition: saidOrNull(form, "signerPosition"),
      signerNumber: saidOrNull(form, "signerNumber"),
      agreementPattern: said(form, "agreementPattern"),
      decreePattern: said(form, "decreePattern"),
      reportPattern: said(form, "reportPattern"),
      invitationPattern: said(form, "invitationPattern"),
    };
    change.mutate(
      { etag, body, logo: chosen },
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
    <form ref={draft.ref} className="stack" noValidate onSubmit={save}>
      {change.error ? <Refused error={change.error} /> : null}
      <section className="card stack" aria-labelledby="kop">
        <h2 id="kop">
          <FormattedMessage id="unitWorkspace.paper.head" />
        </h2>
        <TextArea
          name="lines"
          rows={3}
          label={<FormattedMessage id="unitWorkspace.paper.lines" />}
          hint={<FormattedMessage id="unitWorkspace.paper.lines.hint" />}
          defaultValue={settings.lines.join("\n")}
          error={fault("lines")}
        />
        <TextField
          name="contact"
          label={<FormattedMessage id="unitWorkspace.paper.contact" />}
          hint={<FormattedMessage id="unitWorkspace.paper.contact.hint" />}
          defaultValue={settings.contact ?? ""}
          maxLength={300}
          error={fault("contact")}
        />
        <TextField
          name="logo"
          type="file"
          accept="image/png,image/jpeg"
          label={<FormattedMessage id="unitWorkspace.paper.logo" />}
          hint={<FormattedMessage id="unitWorkspace.paper.logo.hint" />}
          error={fault("logoFileId")}
        />
        <TextField
          name="logoSaid"
          label={<FormattedMessage id="unitWorkspace.paper.logoSaid" />}
          hint={<FormattedMessage id="unitWorkspace.paper.logoSaid.hint" />}
          defaultValue={settings.logoSaid ?? ""}
          maxLength={200}
          error={fault("logoSaid")}
        />
        {settings.logoFileId && (
          <Tick name="noLogo">
            <FormattedMessage id="unitWorkspace.paper.noLogo" />
          </Tick>
        )}
      </section>
      <section className="card stack" aria-labelledby="penanda">
        <h2 id="penanda">
          <FormattedMessage id="unitWorkspace.paper.signer" />
        </h2>
        <p className="hint">
          <FormattedMessage id="unitWorkspace.paper.signer.hint" />
        </p>
        {(["signerName", "signerPosition", "signerNumber"] as const).map((field) => (
          <TextField
            key={field}
            name={field}
            label={<FormattedMessage id={`unitWorkspace.paper.${field}`} />}
            defaultValue={settings[field] ?? ""}
            maxLength={field === "signerNumber" ? 60 : 200}
            error={fault(field)}
          />
        ))}
      </section>
      <section className="card stack" aria-labelledby="pola">
        <h2 id="pola">
          <FormattedMessage id="unitWorkspace.paper.numbers" />
        </h2>
        <p className="hint">
          <FormattedMessage
            id="unitWorkspace.paper.numbers.hint"
            values={{ n: "{n}", month: "{month}", romanMonth: "{romanMonth}", year: "{year}" }}
          />
        </p>
        {KINDS.map((kind) => (
          <PatternField
            key={kind}
            kind={kind}
            pattern={settings[FIELD[kind]]}
            next={settings.next.find((next) => next.kind === kind)}
            zone={membership.zone}
            error={fault(FIELD[kind])}
          />
        ))}
      </section>
      <DraftChoice draft={draft} />
      <p>
        <button type="submit" className="btn main" disabled={change.isPending}>
          <FormattedMessage id="workspace.save" />
        </button>
      </p>
      <DraftNote draft={draft} />
    </form>
  );
}

type PatternProps = {
  kind: (typeof KINDS)[number];
  pattern: string;
  next: NextPaperNumber | undefined;
  zone: string;
  error: string | undefined;
};

/** A pattern with the number that it would give the next paper today. */
function PatternField({ kind, pattern, next, zone, error }: PatternProps) {
  const [written, setWritten] = useState(pattern);
  const today = todayIn(zone);
  return (
    <TextField
      name={FIELD[kind]}
      label={<FormattedMessage id={`unitWorkspace.paper.${kind}`} />}
      hint={
        next && (
          <FormattedMessage
            id="unitWorkspace.paper.next"
            values={{ number: <b className="code">{numberBy(written, next.n, today)}</b> }}
          />
        )
      }
      value={written}
      onChange={(event) => setWritten(event.target.value)}
      maxLength={80}
      autoComplete="off"
      spellCheck={false}
      error={error}
    />
  );
}
