import { useState } from "react";
import { FormattedMessage } from "react-intl";
import { ConfirmDialog } from "@/ui/ConfirmDialog";
import { Refused } from "@/ui/Refused";
import { StaleContext } from "@/ui/staleContext";
import { useDiscard } from "./establish.queries";

type DiscardProps = { what: "decree" | "pledge"; id: string; etag: string; onDiscarded?: () => void };

/** Throws a draft away, once asked whether one means it. */
export function Discard({ what, id, etag, onDiscarded }: DiscardProps) {
  const discard = useDiscard(what);
  const [asked, setAsked] = useState(false);
  return (
    <>
      <button type="button" className="btn bare" onClick={() => setAsked(true)}>
        <FormattedMessage id="establish.discard" />
      </button>
      {asked && (
        <ConfirmDialog
          title={<FormattedMessage id="establish.discard.title" />}
          action={<FormattedMessage id="establish.discard" />}
          danger
          busy={discard.isPending}
          onConfirm={() => discard.mutate({ id, etag }, { onSuccess: () => onDiscarded?.() })}
          onCancel={() => setAsked(false)}
        >
          {/* Asked within a form, but not about saving it. */}
          <StaleContext value={undefined}>
            {discard.error ? <Refused error={discard.error} /> : null}
          </StaleContext>
          <p>
            <FormattedMessage id="establish.discard.body" />
          </p>
        </ConfirmDialog>
      )}
    </>
  );
}
