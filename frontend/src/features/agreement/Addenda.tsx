import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { FormattedMessage, useIntl } from "react-intl";
import type { UnitRoles } from "@/api/types.gen";
import { useFormDraft } from "@/device/useFormDraft";
import { fileAddress } from "@/ui/address";
import { WRITTEN_IN } from "@/ui/content";
import { TextArea, TextField } from "@/ui/fields";
import { said } from "@/ui/form";
import { PaperIcon } from "@/ui/icons";
import { MoveDialog } from "@/ui/MoveDialog";
import { faultIn } from "@/ui/Refused";
import { shortDate } from "@/ui/time";
import { toast } from "@/ui/toast";
import { RoleNeeded } from "../identity/RoleNeeded";
import { may } from "../identity/roles";
import { addenda, useAddAddendum } from "./agreement.queries";

type AddendaProps = { membership: UnitRoles; forum: string };

/** What was added to the signed record, which itself never changes, and the way to add to it. */
export function Addenda({ membership, forum }: AddendaProps) {
  const intl = useIntl();
  const { data } = useQuery(addenda(forum));
  const [open, setOpen] = useState(false);
  if (data === undefined) return null;
  return (
    <section className="card stack" aria-labelledby="adendum">
      <h2 id="adendum">
        <FormattedMessage id="agreement.addenda" />
      </h2>
      {data.length === 0 ? (
        <p className="sm muted">
          <FormattedMessage id="agreement.addenda.none" />
        </p>
      ) : (
        <ol className="plain ruled">
          {data.map(({ id, text, reason, at, fileId }) => (
            <li key={id}>
              <p className="plain-text" lang={WRITTEN_IN}>
                {text}
              </p>
              <p className="sm muted" lang={WRITTEN_IN}>
                {reason}, {shortDate(intl, at, membership.zone)}
              </p>
              {fileId && (
                <p>
                  <a href={fileAddress(fileId)} target="_blank" rel="noopener">
                    <PaperIcon /> <FormattedMessage id="agreement.addenda.file.open" />
                  </a>
                </p>
              )}
            </li>
          ))}
        </ol>
      )}
      {may(membership, "runForum") ? (
        <p>
          <button type="button" className="btn" onClick={() => setOpen(true)}>
            <FormattedMessage id="agreement.addenda.add" />
          </button>
        </p>
      ) : (
        <RoleNeeded task="runForum" />
      )}
      {open && <AddDialog membership={membership} forum={forum} onClose={() => setOpen(false)} />}
    </section>
  );
}

const FILES = "application/pdf,image/jpeg,image/png";

function AddDialog({ membership, forum, onClose }: AddendaProps & { onClose: () => void }) {
  const intl = useIntl();
  const add = useAddAddendum(forum, membership.unitId);
  const draft = useFormDraft(`adendum/${forum}`);

  function send(form: FormData) {
    const file = form.get("file");
    add.mutate(
      {
        text: said(form, "text"),
        reason: said(form, "reason"),
        file: file instanceof File && file.size > 0 ? file : null,
      },
      {
        onSuccess: () => {
          void draft.forget();
          toast(intl.formatMessage({ id: "agreement.addenda.added" }));
          onClose();
        },
      },
    );
  }

  return (
    <MoveDialog
      title={<FormattedMessage id="agreement.addenda.add" />}
      action={<FormattedMessage id="agreement.addenda.add" />}
      error={add.error}
      busy={add.isPending}
      draft={draft}
      onSend={send}
      onClose={onClose}
    >
      <p>
        <FormattedMessage id="agreement.addenda.body" />
      </p>
      <TextArea
        name="text"
        rows={5}
        maxLength={5000}
        label={<FormattedMessage id="agreement.addenda.text" />}
        error={faultIn(add.error, "text")}
      />
      <TextField
        name="reason"
        maxLength={1000}
        label={<FormattedMessage id="agreement.addenda.reason" />}
        error={faultIn(add.error, "reason")}
      />
      <TextField
        name="file"
        type="file"
        accept={FILES}
        label={<FormattedMessage id="agreement.addenda.file" />}
        hint={<FormattedMessage id="agreement.addenda.file.hint" />}
        error={faultIn(add.error, "fileId")}
      />
    </MoveDialog>
  );
}
