import type { ReactNode } from "react";
import { FormattedMessage, useIntl } from "react-intl";
import type { Forum } from "@/api/types.gen";
import { useFormDraft } from "@/device/useFormDraft";
import { TextField } from "@/ui/fields";
import { said, saidOrNull } from "@/ui/form";
import { MoveDialog } from "@/ui/MoveDialog";
import { faultIn } from "@/ui/Refused";
import { toast } from "@/ui/toast";
import { useEaseApproval } from "./forum.queries";
import { type MoveProps, Reason } from "./Moves";

type HoursProps = { hours: number | undefined; hint: ReactNode; error: string | undefined };

/** For how long inputs wait for a moderator at most; left empty, they are shown at once. */
export function ApprovalHours({ hours, hint, error }: HoursProps) {
  return (
    <TextField
      name="approvalHours"
      type="number"
      min={1}
      max={72}
      label={<FormattedMessage id="forumWorkspace.approvalHours" />}
      hint={hint}
      defaultValue={hours ?? ""}
      error={error}
    />
  );
}

/** Nothing where the field was left empty. */
export function hoursOrNull(form: FormData) {
  const hours = saidOrNull(form, "approvalHours");
  return hours === null ? null : Number(hours);
}

/** Whether inputs wait in a forum whose course can still be changed. */
export function mayEase({ approvalHours, windowStatus }: Forum) {
  return approvalHours !== undefined && (windowStatus === "OPEN" || windowStatus === "UPCOMING");
}

/** Lets inputs of a running forum wait shorter, or not at all. */
export function EaseApproval({ forum, seen, onClose }: MoveProps) {
  const intl = useIntl();
  const ease = useEaseApproval();
  const draft = useFormDraft(`forum/${forum.id}/persetujuan`, { etag: seen.etag });
  return (
    <MoveDialog
      title={<FormattedMessage id="forumWorkspace.approval" />}
      action={<FormattedMessage id="forumWorkspace.approval.save" />}
      error={ease.error}
      busy={ease.isPending}
      draft={draft}
      onSend={(form) =>
        ease.mutate(
          { ...seen, body: { approvalHours: hoursOrNull(form), reason: said(form, "reason") } },
          {
            onSuccess: ({ approvalHours }) => {
              void draft.forget();
              toast(
                intl.formatMessage({ id: "forumWorkspace.approval.eased" }, { hours: approvalHours ?? 0 }),
              );
              onClose();
            },
          },
        )
      }
      onClose={onClose}
    >
      <p>
        <FormattedMessage id="forumWorkspace.approval.body" />
      </p>
      <ApprovalHours
        hours={forum.approvalHours}
        hint={<FormattedMessage id="forumWorkspace.approval.hint" values={{ hours: forum.approvalHours }} />}
        error={faultIn(ease.error, "approvalHours")}
      />
      <Reason error={ease.error} />
    </MoveDialog>
  );
}
