import { useQuery } from "@tanstack/react-query";
import { FormattedMessage, useIntl } from "react-intl";
import { useFormDraft } from "@/device/useFormDraft";
import { TextArea } from "@/ui/fields";
import { said } from "@/ui/form";
import { MoveDialog } from "@/ui/MoveDialog";
import { faultIn } from "@/ui/Refused";
import { toast } from "@/ui/toast";
import { deadlineToExplain, useExplain } from "./deadline.queries";

/** Asks why a step is late; the public will read it. */
export function ExplainLateness({ id, onClose }: { id: string; onClose: () => void }) {
  const intl = useIntl();
  const seen = useQuery(deadlineToExplain(id));
  const explain = useExplain(id);
  const draft = useFormDraft(seen.data && `tenggat/${id}`, { etag: seen.data?.etag });

  function send(form: FormData) {
    if (!seen.data) return;
    explain.mutate(
      { etag: seen.data.etag, reason: said(form, "reason") },
      {
        onSuccess: () => {
          void draft.forget();
          toast(intl.formatMessage({ id: "deadline.explained" }));
          onClose();
        },
      },
    );
  }

  return (
    <MoveDialog
      title={<FormattedMessage id="deadline.explain" />}
      action={<FormattedMessage id="deadline.explain.action" />}
      error={seen.error ?? explain.error}
      busy={explain.isPending || !seen.data}
      draft={draft}
      onSend={send}
      onClose={onClose}
    >
      <p>
        <FormattedMessage id="deadline.explain.body" />
      </p>
      <TextArea
        key={seen.data?.etag}
        name="reason"
        rows={4}
        maxLength={1000}
        defaultValue={seen.data?.value.lateReason ?? ""}
        label={<FormattedMessage id="deadline.explain.reason" />}
        error={faultIn(explain.error, "reason")}
      />
    </MoveDialog>
  );
}
