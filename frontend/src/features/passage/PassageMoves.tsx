import { type ReactNode, useState } from "react";
import { FormattedMessage, useIntl } from "react-intl";
import type { Standard, UnitRoles } from "@/api/types.gen";
import { type FormDraft, useFormDraft } from "@/device/useFormDraft";
import { ConfirmDialog } from "@/ui/ConfirmDialog";
import { TextArea } from "@/ui/fields";
import { said } from "@/ui/form";
import { MoveDialog } from "@/ui/MoveDialog";
import { faultIn, Refused } from "@/ui/Refused";
import { toast } from "@/ui/toast";
import { RoleNeeded } from "../identity/RoleNeeded";
import { may } from "../identity/roles";
import { useApprove, useCancelPassage, useOpenPassage, useWithdraw } from "./passage.queries";

type Move = "approve" | "cancel" | "withdraw" | "open";
type MovesProps = { standard: Standard; etag: string; membership: UnitRoles };

/** What may be done next with the passage, by whom. */
export function PassageMoves({ standard, etag, membership }: MovesProps) {
  const [move, setMove] = useState<Move>();
  const { state } = standard.revision;
  const seen = { ref: standard.id, etag };
  const close = () => setMove(undefined);
  const offered: Move[] = [];
  if (may(membership, "approve")) {
    if (state === "UNDER_REVISION") offered.push("approve");
    if (state === "IN_FORCE") offered.push("withdraw");
    if (!["ESTABLISHED", "IN_FORCE", "SUPERSEDED", "WITHDRAWN", "CANCELLED"].includes(state)) {
      offered.push("cancel");
    }
  }
  if (may(membership, "draft") && (state === "IN_FORCE" || state === "CANCELLED")) offered.unshift("open");
  return (
    <section className="card stack" aria-labelledby="langkah">
      <h2 id="langkah">
        <FormattedMessage id="passage.next" />
      </h2>
      <p className="sm">
        <FormattedMessage id={`passage.now.${state}`} />
      </p>
      {state === "UNDER_REVISION" && !may(membership, "approve") && <RoleNeeded task="approve" />}
      {offered.map((one) => (
        <button key={one} type="button" className={look(one)} onClick={() => setMove(one)}>
          <FormattedMessage id={`passage.${one}`} />
        </button>
      ))}
      {move === "approve" && <Approve seen={seen} onClose={close} />}
      {move === "cancel" && <End seen={seen} move="cancel" onClose={close} />}
      {move === "withdraw" && <End seen={seen} move="withdraw" onClose={close} />}
      {move === "open" && <Open standardId={standard.id} onClose={close} />}
    </section>
  );
}

function look(move: Move) {
  if (move === "cancel" || move === "withdraw") return "btn danger wide";
  return "btn main wide";
}

type Seen = { ref: string; etag: string };

function Approve({ seen, onClose }: { seen: Seen; onClose: () => void }) {
  const intl = useIntl();
  const approve = useApprove();
  return (
    <ConfirmDialog
      title={<FormattedMessage id="passage.approve.title" />}
      action={<FormattedMessage id="passage.approve" />}
      busy={approve.isPending}
      onConfirm={() =>
        approve.mutate(seen, {
          onSuccess: () => {
            toast(intl.formatMessage({ id: "passage.approved" }));
            onClose();
          },
        })
      }
      onCancel={onClose}
    >
      {approve.error ? <Refused error={approve.error} /> : null}
      <p>
        <FormattedMessage id="passage.approve.body" />
      </p>
    </ConfirmDialog>
  );
}

function End({ seen, move, onClose }: { seen: Seen; move: "cancel" | "withdraw"; onClose: () => void }) {
  const intl = useIntl();
  const cancel = useCancelPassage();
  const withdraw = useWithdraw();
  const ending = move === "cancel" ? cancel : withdraw;
  const draft = useFormDraft(`tahap/${seen.ref}/${move}`);
  return (
    <Why
      title={<FormattedMessage id={`passage.${move}.title`} />}
      action={<FormattedMessage id={`passage.${move}`} />}
      body={<FormattedMessage id={`passage.${move}.body`} />}
      danger
      error={ending.error}
      busy={ending.isPending}
      draft={draft}
      onSend={(reason) =>
        ending.mutate(
          { ...seen, reason },
          {
            onSuccess: () => {
              void draft.forget();
              toast(intl.formatMessage({ id: `passage.${move}.done` }));
              onClose();
            },
          },
        )
      }
      onClose={onClose}
    />
  );
}

function Open({ standardId, onClose }: { standardId: string; onClose: () => void }) {
  const intl = useIntl();
  const open = useOpenPassage(standardId);
  const draft = useFormDraft(`tahap/${standardId}/open`);
  return (
    <Why
      title={<FormattedMessage id="passage.open.title" />}
      action={<FormattedMessage id="passage.open" />}
      body={<FormattedMessage id="passage.open.body" />}
      error={open.error}
      busy={open.isPending}
      draft={draft}
      onSend={(reason) =>
        open.mutate(
          { reason },
          {
            onSuccess: () => {
              void draft.forget();
              toast(intl.formatMessage({ id: "passage.opened" }));
              onClose();
            },
          },
        )
      }
      onClose={onClose}
    />
  );
}

type WhyProps = {
  title: ReactNode;
  action: ReactNode;
  body: ReactNode;
  danger?: boolean;
  error: unknown;
  busy: boolean;
  draft: FormDraft;
  onSend: (reason: string) => void;
  onClose: () => void;
};

/** An act whose reason the public reads. */
function Why({ body, onSend, error, ...dialog }: WhyProps) {
  return (
    <MoveDialog {...dialog} error={error} onSend={(form) => onSend(said(form, "reason"))}>
      <p>{body}</p>
      <TextArea
        name="reason"
        rows={3}
        label={<FormattedMessage id="passage.reason" />}
        hint={<FormattedMessage id="passage.reason.hint" />}
        error={faultIn(error, "reason")}
      />
    </MoveDialog>
  );
}
