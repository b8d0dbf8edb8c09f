import { useNavigate } from "@tanstack/react-router";
import { type FormEvent, useState } from "react";
import { FormattedMessage, useIntl } from "react-intl";
import type { StandardVersion } from "@/api/types.gen";
import { useFormDraft } from "@/device/useFormDraft";
import { DraftChoice, DraftNote } from "@/ui/DraftNote";
import { TextArea } from "@/ui/fields";
import { said } from "@/ui/form";
import { Note } from "@/ui/Note";
import { faultIn, Refused } from "@/ui/Refused";
import { longTime } from "@/ui/time";
import { toast } from "@/ui/toast";
import { useOpenVersion } from "./drafting.queries";

type FrozenProps = {
  version: StandardVersion;
  zone: string;
  /** The newest one, and the caller may write. */
  mayLeave: boolean;
};

/** Says why nothing can be written here, and how the text is left: by a new version with a public reason. */
export function Frozen({ version, zone, mayLeave }: FrozenProps) {
  const intl = useIntl();
  const [opening, setOpening] = useState(false);
  return (
    <div className="pane stack">
      <Note kind="closed">
        <p>
          <b>
            <FormattedMessage
              id="drafting.frozen"
              values={{
                number: version.number,
                when: version.frozenAt ? longTime(intl, version.frozenAt, zone) : "",
              }}
            />
          </b>{" "}
          <FormattedMessage id="drafting.frozen.body" />
        </p>
        {mayLeave && !opening && (
          <p>
            <button type="button" className="btn" onClick={() => setOpening(true)}>
              <FormattedMessage id="drafting.open" />
            </button>
          </p>
        )}
      </Note>
      {opening && <Opening standardId={version.standardId} onCancel={() => setOpening(false)} />}
    </div>
  );
}

function Opening({ standardId, onCancel }: { standardId: string; onCancel: () => void }) {
  const intl = useIntl();
  const navigate = useNavigate();
  const open = useOpenVersion(standardId);
  const draft = useFormDraft(`versi-baru/${standardId}`);

  function send(event: FormEvent<HTMLFormElement>) {
    event.preventDefault();
    open.mutate(
      { reason: said(new FormData(event.currentTarget), "reason") },
      {
        onSuccess: ({ number }) => {
          void draft.forget();
          toast(intl.formatMessage({ id: "drafting.opened" }, { number }));
          void navigate({ to: ".", search: {} });
        },
      },
    );
  }

  return (
    <form ref={draft.ref} className="stack" noValidate onSubmit={send}>
      {open.isError && <Refused error={open.error} />}
      <TextArea
        name="reason"
        label={<FormattedMessage id="drafting.open.reason" />}
        hint={<FormattedMessage id="drafting.open.reason.hint" />}
        error={faultIn(open.error, "reason")}
      />
      <DraftChoice draft={draft} />
      <p className="row">
        <button type="submit" className="btn main" disabled={open.isPending}>
          <FormattedMessage id="drafting.open" />
        </button>
        <button type="button" className="btn bare" onClick={onCancel}>
          <FormattedMessage id="ui.cancel" />
        </button>
      </p>
      <DraftNote draft={draft} />
    </form>
  );
}
