import { useQuery } from "@tanstack/react-query";
import { FormattedMessage, useIntl } from "react-intl";
import type { Deadline } from "@/api/types.gen";
import { useFormDraft } from "@/device/useFormDraft";
import { AsRead } from "@/ui/AsRead";
import { Bones } from "@/ui/Bones";
import { TextArea } from "@/ui/fields";
import { said } from "@/ui/form";
import { lettingGo, useHeld } from "@/ui/held";
import { MoveDialog } from "@/ui/MoveDialog";
import { isStale } from "@/ui/problem";
import { faultIn, Refused } from "@/ui/Refused";
import type { Tagged } from "@/ui/tagged";
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
      { etag: said(form, "etag"), reason: said(form, "reason") },
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
      error={seen.error ?? (isStale(explain.error) ? null : explain.error)}
      busy={explain.isPending || !seen.data}
      draft={draft}
      onSend={send}
      onClose={onClose}
    >
      <p>
        <FormattedMessage id="deadline.explain.body" />
      </p>
      {seen.data ? (
        <Reason data={seen.data} error={explain.error} forget={draft.forget} />
      ) : (
        seen.error === null && <Bones />
      )}
    </MoveDialog>
  );
}

type ReasonProps = { data: Tagged<Deadline>; error: unknown; forget: () => Promise<void> };

/** Stays while the deadline is read anew: whoever is writing keeps the words. The ETag goes along with them. */
function Reason({ data, error, forget }: ReasonProps) {
  // Called as its field is, so that it can be said what a colleague has written there.
  const held = useHeld({ value: { reason: data.value.lateReason ?? "" }, etag: data.etag });
  return (
    <AsRead held={lettingGo(held, forget)}>
      {isStale(error) && <Refused error={error} />}
      <input type="hidden" name="etag" value={held.etag} />
      <TextArea
        name="reason"
        rows={4}
        maxLength={1000}
        defaultValue={held.value.reason}
        label={<FormattedMessage id="deadline.explain.reason" />}
        error={faultIn(error, "reason")}
      />
    </AsRead>
  );
}
