import { useSuspenseQuery } from "@tanstack/react-query";
import { useState } from "react";
import { FormattedMessage, useIntl } from "react-intl";
import { AsRead } from "@/ui/AsRead";
import { TextField } from "@/ui/fields";
import { said } from "@/ui/form";
import { useHeld } from "@/ui/held";
import { shortDate } from "@/ui/time";
import { toast } from "@/ui/toast";
import { assessmentRules, assessmentRulesToChange, useSaveAssessmentRules } from "./assessment.queries";
import { RulesForm } from "./RulesForm";

/** Which rules are open: those of a day, or new ones. */
type Open = { validFrom: string } | "new" | undefined;

/** For the platform's administrators: by which scales and weights units are judged, since when, and where they stand. */
export function RulesPage() {
  const intl = useIntl();
  const [open, setOpen] = useState<Open>();

  function done(forget: () => void) {
    forget();
    toast(intl.formatMessage({ id: "workspace.saved" }));
    setOpen(undefined);
  }

  if (open === undefined) return <List onOpen={setOpen} />;
  return (
    <>
      {open === "new" ? <EnterRules onSaved={done} /> : <ChangeRules {...open} onSaved={done} />}
      <p>
        <button type="button" className="btn" onClick={() => setOpen(undefined)}>
          <FormattedMessage id="assessment.rules.back" />
        </button>
      </p>
    </>
  );
}

function List({ onOpen }: { onOpen: (open: Open) => void }) {
  const intl = useIntl();
  const rules = useSuspenseQuery(assessmentRules()).data;
  return (
    <>
      <p className="muted">
        <FormattedMessage id="assessment.rules.body" />
      </p>
      <p>
        <button type="button" className="btn main" onClick={() => onOpen("new")}>
          <FormattedMessage id="assessment.rules.enter" />
        </button>
      </p>
      <ul className="plain ruled card">
        {rules.map(({ id, validFrom, source }) => (
          <li key={id}>
            <p>
              <b>
                <FormattedMessage id="assessment.rules.since" values={{ from: shortDate(intl, validFrom) }} />
              </b>
            </p>
            <p className="sm muted">{source}</p>
            <p className="mt2">
              <button type="button" className="btn" onClick={() => onOpen({ validFrom })}>
                <FormattedMessage
                  id="assessment.rules.change"
                  values={{ from: shortDate(intl, validFrom) }}
                />
              </button>
            </p>
          </li>
        ))}
      </ul>
    </>
  );
}

/** Begins with the newest ones, since little changes from one guideline to the next. */
function EnterRules({ onSaved }: Pick<ChangeProps, "onSaved">) {
  const intl = useIntl();
  const [unsaid, setUnsaid] = useState(false);
  const newest = useSuspenseQuery(assessmentRules()).data[0];
  const save = useSaveAssessmentRules();
  if (newest === undefined) return null;
  return (
    <RulesForm
      rules={newest}
      error={save.error}
      busy={save.isPending}
      before={
        <TextField
          name="validFrom"
          type="date"
          label={<FormattedMessage id="assessment.rules.from" />}
          hint={<FormattedMessage id="assessment.rules.from.hint" />}
          error={unsaid ? intl.formatMessage({ id: "assessment.rules.from.missing" }) : undefined}
        />
      }
      onSave={(body, form, forget) => {
        const validFrom = said(form, "validFrom");
        setUnsaid(!validFrom);
        if (validFrom) save.mutate({ validFrom, body }, { onSuccess: () => onSaved(forget) });
        else document.getElementById("validFrom")?.focus();
      }}
    />
  );
}

type ChangeProps = { validFrom: string; onSaved: (forget: () => void) => void };

function ChangeRules({ validFrom, onSaved }: ChangeProps) {
  const held = useHeld(useSuspenseQuery(assessmentRulesToChange(validFrom)).data);
  const save = useSaveAssessmentRules();
  return (
    <AsRead held={held}>
      <RulesForm
        rules={held.value}
        error={save.error}
        busy={save.isPending}
        etag={held.etag}
        onSave={(body, _, forget) =>
          save.mutate({ validFrom, etag: held.etag, body }, { onSuccess: () => onSaved(forget) })
        }
      />
    </AsRead>
  );
}
