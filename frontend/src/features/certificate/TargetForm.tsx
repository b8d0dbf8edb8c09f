import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { FormattedMessage, useIntl } from "react-intl";
import type { CertificationTargetDetails } from "@/api/types.gen";
import { useFormDraft } from "@/device/useFormDraft";
import { SelectField, TextField } from "@/ui/fields";
import { said, saidOrNull } from "@/ui/form";
import { MoveDialog } from "@/ui/MoveDialog";
import { faultIn } from "@/ui/Refused";
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
      error={set.error}
      busy={set.isPending}
      draft={draft}
      onSend={(form) =>
        data &&
        set.mutate(
          { id: institution, etag: data.etag, body: details(form) },
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
      {data && (
        // Of each institution its own figures: the fields begin anew with them.
        <div key={institution} className="stack">
          <div className="cols half">
            {NUMBERS.map((name) => (
              <TextField
                key={name}
                name={name}
                type="number"
                inputMode="numeric"
                min={0}
                defaultValue={data.value[name]}
                label={<FormattedMessage id={`certificate.target.${name}`} />}
                hint={<FormattedMessage id="ui.optional" />}
                error={faultIn(set.error, name)}
              />
            ))}
          </div>
          <TextField
            name="statedOn"
            type="date"
            defaultValue={data.value.statedOn}
            label={<FormattedMessage id="certificate.target.statedOn" />}
            hint={<FormattedMessage id="ui.optional" />}
            error={faultIn(set.error, "statedOn")}
          />
          <TextField
            name="source"
            maxLength={300}
            defaultValue={data.value.source}
            label={<FormattedMessage id="certificate.target.source" />}
            hint={<FormattedMessage id="ui.optional" />}
            error={faultIn(set.error, "source")}
          />
        </div>
      )}
    </MoveDialog>
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
