import { useState } from "react";
import { FormattedMessage, useIntl } from "react-intl";
import type { Response } from "@/api/types.gen";
import { useFormDraft } from "@/device/useFormDraft";
import { MoveDialog } from "@/ui/MoveDialog";
import { PromiseFields, promised } from "@/ui/PromiseFields";
import { toast } from "@/ui/toast";
import { usePromise } from "./promise.queries";

/** What the office will do because of what it answered; public at once, and moved on with all its follow-ups. */
export function PromiseWithAnswer({ response }: { response: Response }) {
  const intl = useIntl();
  const [promising, setPromising] = useState(false);
  const make = usePromise(response.id);
  const draft = useFormDraft(`jawaban/${response.id}/tindak-lanjut`);
  const close = () => setPromising(false);
  return (
    <>
      <p>
        <button
          type="button"
          className="btn"
          onClick={() => {
            make.reset();
            setPromising(true);
          }}
        >
          <FormattedMessage id="inbox.followUp" />
        </button>
      </p>
      {promising && (
        <MoveDialog
          title={<FormattedMessage id="inbox.followUp" />}
          action={<FormattedMessage id="inbox.followUp.make" />}
          error={make.error}
          busy={make.isPending}
          draft={draft}
          onSend={(form) =>
            make.mutate(promised(form), {
              onSuccess: () => {
                void draft.forget();
                toast(intl.formatMessage({ id: "inbox.followUp.done" }));
                close();
              },
            })
          }
          onClose={close}
        >
          <p className="sm muted">
            <FormattedMessage id="inbox.followUp.lead" />
          </p>
          <PromiseFields
            text={<FormattedMessage id="inbox.followUp.text" />}
            owner={<FormattedMessage id="inbox.followUp.owner" />}
            dueOn={<FormattedMessage id="inbox.followUp.dueOn" />}
            error={make.error}
          />
        </MoveDialog>
      )}
    </>
  );
}
