import { FormattedMessage, useIntl } from "react-intl";
import type { FoundPerson } from "@/api/types.gen";
import { useFormDraft } from "@/device/useFormDraft";
import { TextArea } from "@/ui/fields";
import { said } from "@/ui/form";
import { MoveDialog } from "@/ui/MoveDialog";
import { faultIn } from "@/ui/Refused";
import { saveAs } from "@/ui/saveAs";
import { toast } from "@/ui/toast";
import { useErasePerson, useExportPerson } from "./persons.queries";

type DialogProps = {
  act: "export" | "erase";
  person: FoundPerson;
  name: string;
  unit: string;
  onErased: () => void;
  onClose: () => void;
};

/** Asks what the person wanted and how it was made sure who they are, then does it. */
export function PersonDialog({ act, person, name, unit, onErased, onClose }: DialogProps) {
  const intl = useIntl();
  const copy = useExportPerson(unit);
  const erase = useErasePerson(unit);
  const error = copy.error ?? erase.error;
  const draft = useFormDraft(`data-pribadi/${person.kind}/${person.heldId}/${act}`);

  function send(form: FormData) {
    const body = { kind: person.kind, heldId: person.heldId, reason: said(form, "reason") };
    if (act === "export") {
      copy.mutate(body, {
        onSuccess: (data) => {
          void draft.forget();
          const json = JSON.stringify(data, null, 2);
          saveAs(new Blob([json], { type: "application/json" }), "data-pribadi.json");
          onClose();
        },
      });
    } else {
      erase.mutate(body, {
        onSuccess: () => {
          void draft.forget();
          toast(intl.formatMessage({ id: "persons.erased" }));
          onClose();
          onErased();
        },
      });
    }
  }

  return (
    <MoveDialog
      title={
        <FormattedMessage
          id="persons.of"
          values={{ act: <FormattedMessage id={`persons.${act}`} />, name: <bdi>{name}</bdi> }}
        />
      }
      action={<FormattedMessage id={`persons.${act}`} />}
      danger={act === "erase"}
      error={error}
      busy={copy.isPending || erase.isPending}
      draft={draft}
      onClose={onClose}
      onSend={send}
    >
      {act === "erase" && (
        <p>
          <FormattedMessage id="persons.erase.stays" />
        </p>
      )}
      <TextArea
        name="reason"
        rows={3}
        label={<FormattedMessage id="persons.reason" />}
        hint={<FormattedMessage id="persons.reason.hint" />}
        error={faultIn(error, "reason")}
        maxLength={500}
      />
    </MoveDialog>
  );
}
