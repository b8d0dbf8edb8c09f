import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { FormattedMessage, useIntl } from "react-intl";
import type { CertificationCoverage, CertificationTargetDetails } from "@/api/types.gen";
import { useFormDraft } from "@/device/useFormDraft";
import { AsRead } from "@/ui/AsRead";
import { SelectField, TextField } from "@/ui/fields";
import { said, saidOrNull } from "@/ui/form";
import { lettingGo, useHeld } from "@/ui/held";
import { MoveDialog } from "@/ui/MoveDialog";
import { isStale } from "@/ui/problem";
import { faultIn, Refused } from "@/ui/Refused";
import type { Tagged } from "@/ui/tagged";
import { toast } from "@/ui/toast";
import { coverageOf, institutions, useSetTarget } from "./certificate.queries";

const NUMBERS = ["targetCount", "targetYear", "statedCertified", "statedUnits"] as const;

/** For the admin: how many units of an institution are to be certified by when, and what it states of itself. */
export function TargetForm({ onClose }: { onClose: () => void }) {
  const intl = useIntl();
  const bodies = useQuery(institutions());
  const [chosen, choose] = useState("");
  const institution = chosen || bodies.data?.[0]?.id || "";
  const { data } = useQuery({ ...coverageOf(institution), enabled: institution !== "" });
  const set = useSetTarget();
  const draft = useFormDraft(data && `sasaran-sertifikasi/${institution}`, { etag: data?.etag });
  return (
    <MoveDialog
      title={<FormattedMessage id="certificate.target" />}
      action={<FormattedMessage id="certificate.keep" />}
      mayAct={data !== undefined}
      error={isStale(set.error) ? null : set.error}
      busy={set.isPending}
      draft={draft}
      onSend={(form) =>
        data &&
        set.mutate(
          { id: institution, etag: said(form, "etag"), body: details(form) },
          {
            onSuccess: () => {
              void draft.forget();
              toast(intl.formatMessage({ id: "certificate.target.set" }));
              onClose();
            },
          },
        )
      }
      onClose={onClose}
    >
      <SelectField
        name="institution"
        data-unkept
        value={institution}
        onChange={({ target }) => choose(target.value)}
        label={<FormattedMessage id="certificate.register.institution" />}
        error={undefined}
      >
        {bodies.data?.map(({ id, name }) => (
          <option key={id} value={id}>
            {name}
          </option>
        ))}
      </SelectField>
      {/* Of each institution its own figures: the fields begin anew with them. */}
      {data && <Figures key={institution} data={data} error={set.error} forget={draft.forget} />}
    </MoveDialog>
  );
}

type FiguresProps = { data: Tagged<CertificationCoverage>; error: unknown; forget: () => Promise<void> };

/** What was read of an institution; the ETag goes along with the fields that were filled from it. */
function Figures({ data, error, forget }: FiguresProps) {
  const held = useHeld(data);
  return (
    <AsRead held={lettingGo(held, forget)}>
      <div className="stack">
        {isStale(error) && <Refused error={error} />}
        <input type="hidden" name="etag" value={held.etag} />
        <div className="cols half">
          {NUMBERS.map((name) => (
            <TextField
              key={name}
              name={name}
              type="number"
              inputMode="numeric"
              min={0}
              defaultValue={held.value[name]}
              label={<FormattedMessage id={`certificate.target.${name}`} />}
              hint={<FormattedMessage id="ui.optional" />}
              error={faultIn(error, name)}
            />
          ))}
        </div>
        <TextField
          name="statedOn"
          type="date"
          defaultValue={held.value.statedOn}
          label={<FormattedMessage id="certificate.target.statedOn" />}
          hint={<FormattedMessage id="ui.optional" />}
          error={faultIn(error, "statedOn")}
        />
        <TextField
          name="source"
          maxLength={300}
          defaultValue={held.value.source}
          label={<FormattedMessage id="certificate.target.source" />}
          hint={<FormattedMessage id="ui.optional" />}
          error={faultIn(error, "source")}
        />
      </div>
    </AsRead>
  );
}

function details(form: FormData): CertificationTargetDetails {
  const number = (name: (typeof NUMBERS)[number]) => {
    const given = said(form, name);
    return given === "" ? null : Number(given);
  };
  return {
    targetCount: number("targetCount"),
    targetYear: number("targetYear"),
    statedCertified: number("statedCertified"),
    statedUnits: number("statedUnits"),
    statedOn: saidOrNull(form, "statedOn"),
    source: saidOrNull(form, "source"),
  };
}
