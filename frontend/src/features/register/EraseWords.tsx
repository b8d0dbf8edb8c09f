import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { FormattedMessage } from "react-intl";
import type { RegisterEntry } from "@/api/types.gen";
import { useFormDraft } from "@/device/useFormDraft";
import { TextArea } from "@/ui/fields";
import { said } from "@/ui/form";
import { MoveDialog } from "@/ui/MoveDialog";
import { faultIn } from "@/ui/Refused";
import { me } from "../identity/me.queries";
import { may } from "../identity/roles";
import { useSession } from "../identity/session";
import { useErase } from "./entry.queries";

/** Lets the head of the unit take away what was written with an act; nobody else sees that one can. */
export function EraseWords({ entry }: { entry: RegisterEntry }) {
  const session = useSession();
  const { data } = useQuery({ ...me(), enabled: session.status === "member" });
  const [asking, ask] = useState(false);
  const own = data?.memberships.find(({ unitId }) => unitId === entry.unitId);
  if (own === undefined || !may(own, "approve")) return null;
  return (
    <>
      <p>
        <button type="button" className="btn small" onClick={() => ask(true)}>
          <FormattedMessage id="register.erase" />
        </button>
      </p>
      {asking && <EraseDialog entry={entry} onClose={() => ask(false)} />}
    </>
  );
}

function EraseDialog({ entry, onClose }: { entry: RegisterEntry; onClose: () => void }) {
  const erase = useErase(entry.id);
  const draft = useFormDraft(`register/${entry.id}/hapus`);
  return (
    <MoveDialog
      title={<FormattedMessage id="register.erase.title" />}
      action={<FormattedMessage id="register.erase" />}
      danger
      error={erase.error}
      busy={erase.isPending}
      draft={draft}
      onSend={(form) =>
        !erase.isPending &&
        erase.mutate(said(form, "reason"), {
          onSuccess: () => {
            void draft.forget();
            onClose();
          },
        })
      }
      onClose={onClose}
    >
      <p>
        <FormattedMessage id="register.erase.body" />
      </p>
      <TextArea
        name="reason"
        label={<FormattedMessage id="register.erase.reason" />}
        hint={<FormattedMessage id="register.erase.hint" />}
        rows={3}
        maxLength={300}
        required
        error={faultIn(erase.error, "reason")}
      />
    </MoveDialog>
  );
}
