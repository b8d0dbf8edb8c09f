import { FormattedMessage, useIntl } from "react-intl";
import type { AuditFinding } from "@/api/types.gen";
import { useFormDraft } from "@/device/useFormDraft";
import { MoveDialog } from "@/ui/MoveDialog";
import { PromiseFields, promised } from "@/ui/PromiseFields";
import { toast } from "@/ui/toast";
import { usePromise } from "./certificate.queries";

type FormProps = { finding: AuditFinding; onClose: () => void };

/** What mends a finding, in words for everybody; of the finding itself the public reads nothing. */
export function FindingPromise({ finding, onClose }: FormProps) {
  const intl = useIntl();
  const make = usePromise(finding.id);
  const draft = useFormDraft(`temuan-tindak-lanjut/${finding.id}`);
  return (
    <MoveDialog
      title={<FormattedMessage id="certificate.promise" values={{ number: finding.number }} />}
      action={<FormattedMessage id="certificate.promise.make" />}
      error={make.error}
      busy={make.isPending}
      draft={draft}
      onSend={(form) =>
        make.mutate(promised(form), {
          onSuccess: () => {
            void draft.forget();
            toast(intl.formatMessage({ id: "certificate.promise.made" }));
            onClose();
          },
        })
      }
      onClose={onClose}
    >
      <p>
        <FormattedMessage id="certificate.promise.body" />
      </p>
      <PromiseFields
        text={<FormattedMessage id="certificate.promise.text" />}
        owner={<FormattedMessage id="certificate.promise.owner" />}
        dueOn={<FormattedMessage id="certificate.finding.dueOn" />}
        day={finding.dueOn ?? ""}
        error={make.error}
      />
    </MoveDialog>
  );
}
