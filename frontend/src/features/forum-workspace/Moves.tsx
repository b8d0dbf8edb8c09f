import { useSuspenseQuery } from "@tanstack/react-query";
import { useState } from "react";
import { FormattedMessage, useIntl } from "react-intl";
import type { Forum, UnitRoles } from "@/api/types.gen";
import { useFormDraft } from "@/device/useFormDraft";
import { SelectField, TextArea } from "@/ui/fields";
import { said } from "@/ui/form";
import { MomentField, momentIn } from "@/ui/MomentField";
import { MoveDialog } from "@/ui/MoveDialog";
import { faultIn } from "@/ui/Refused";
import { longTime } from "@/ui/time";
import { toast } from "@/ui/toast";
import { standardsToDiscuss, useCancel, useChangeWindow, useCorrect } from "./forum.queries";

export type MoveProps = { forum: Forum; seen: { ref: string; etag: string }; onClose: () => void };

/** Prolongs the window or closes it early. */
export function ChangeWindow({ forum, seen, onClose }: MoveProps) {
  const intl = useIntl();
  const change = useChangeWindow();
  const draft = useFormDraft(`forum/${forum.id}/jendela`, { etag: seen.etag });
  const [incomplete, setIncomplete] = useState(false);
  const { zone } = forum.unit;

  function send(form: FormData, closesNow: boolean) {
    const closesAt = closesNow ? new Date().toISOString() : momentIn(form, "closesAt", zone);
    setIncomplete(closesAt === undefined);
    if (closesAt === undefined) return;
    change.mutate(
      { ...seen, body: { closesAt, reason: said(form, "reason") } },
      {
        onSuccess: (now) => {
          void draft.forget();
          toast(
            intl.formatMessage(
              { id: "forumWorkspace.window.changed" },
              { closes: longTime(intl, now.closesAt, zone) },
            ),
          );
          onClose();
        },
      },
    );
  }

  const empty = incomplete ? intl.formatMessage({ id: "ui.errors.empty" }) : undefined;
  return (
    <MoveDialog
      title={<FormattedMessage id="forumWorkspace.window" />}
      action={<FormattedMessage id="forumWorkspace.window.save" />}
      error={change.error}
      lacks={empty ? [{ field: "closesAt", text: empty }] : []}
      busy={change.isPending}
      draft={draft}
      onSend={(form, pressed) => send(form, pressed === "now")}
      onClose={onClose}
      other={
        forum.windowStatus === "OPEN" && (
          <button type="submit" name="act" value="now" className="btn danger" disabled={change.isPending}>
            <FormattedMessage id="forumWorkspace.window.now" />
          </button>
        )
      }
    >
      <MomentField
        name="closesAt"
        label={<FormattedMessage id="forumWorkspace.window.until" />}
        zone={zone}
        instant={forum.closesAt}
        error={empty ?? faultIn(change.error, "closesAt")}
      />
      <Reason error={change.error} />
    </MoveDialog>
  );
}

/** Puts the newer text of a standard into the running forum. */
export function CorrectForum(props: MoveProps & { membership: UnitRoles }) {
  const { forum, seen, onClose } = props;
  const intl = useIntl();
  const correct = useCorrect();
  const draft = useFormDraft(`forum/${forum.id}/koreksi`);
  const { data: standards } = useSuspenseQuery(standardsToDiscuss(props.membership.unitId));
  const newer = forum.standards.flatMap((discussed) => {
    const standard = standards.find(({ id }) => id === discussed.standardId);
    return standard && standard.latestVersion > discussed.versionNumber ? [standard] : [];
  });
  return (
    <MoveDialog
      title={<FormattedMessage id="forumWorkspace.correct" />}
      action={<FormattedMessage id="forumWorkspace.correct.save" />}
      error={correct.error}
      busy={correct.isPending}
      draft={draft}
      mayAct={newer.length > 0}
      onSend={(form) =>
        correct.mutate(
          { ...seen, body: { standardId: said(form, "standardId"), reason: said(form, "reason") } },
          {
            onSuccess: () => {
              void draft.forget();
              toast(intl.formatMessage({ id: "forumWorkspace.corrected" }));
              onClose();
            },
          },
        )
      }
      onClose={onClose}
    >
      {newer.length === 0 ? (
        <p>
          <FormattedMessage id="forumWorkspace.correct.none" />
        </p>
      ) : (
        <>
          <p>
            <FormattedMessage id="forumWorkspace.correct.body" />
          </p>
          <SelectField
            name="standardId"
            label={<FormattedMessage id="forumWorkspace.correct.standard" />}
            error={faultIn(correct.error, "standardId")}
          >
            {newer.map((standard) => (
              <option key={standard.id} value={standard.id}>
                {intl.formatMessage(
                  { id: "forumWorkspace.correct.option" },
                  {
                    code: standard.code,
                    title: standard.title,
                    number: standard.latestVersion,
                    count: standard.completeCount,
                  },
                )}
              </option>
            ))}
          </SelectField>
          <Reason error={correct.error} />
        </>
      )}
    </MoveDialog>
  );
}

/** Calls the forum off, for good. */
export function CancelForum({ forum, seen, onClose }: MoveProps) {
  const intl = useIntl();
  const cancel = useCancel();
  const draft = useFormDraft(`forum/${forum.id}/batal`);
  return (
    <MoveDialog
      title={<FormattedMessage id="forumWorkspace.cancel.title" />}
      action={<FormattedMessage id="forumWorkspace.cancel" />}
      danger
      error={cancel.error}
      busy={cancel.isPending}
      draft={draft}
      onSend={(form) =>
        cancel.mutate(
          { ...seen, reason: said(form, "reason") },
          {
            onSuccess: () => {
              void draft.forget();
              toast(intl.formatMessage({ id: "forumWorkspace.cancelled" }));
              onClose();
            },
          },
        )
      }
      onClose={onClose}
    >
      <p>
        <FormattedMessage id="forumWorkspace.cancel.body" />
      </p>
      <Reason error={cancel.error} />
    </MoveDialog>
  );
}

export function Reason({ error }: { error: unknown }) {
  return (
    <TextArea
      name="reason"
      label={<FormattedMessage id="forumWorkspace.reason" />}
      hint={<FormattedMessage id="forumWorkspace.reason.hint" />}
      error={faultIn(error, "reason")}
    />
  );
}
