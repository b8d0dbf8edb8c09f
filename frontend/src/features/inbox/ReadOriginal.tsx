import { useState } from "react";
import { FormattedMessage, useIntl } from "react-intl";
import type { InboxFeedback, OriginalPurpose } from "@/api/types.gen";
import { ConfirmDialog } from "@/ui/ConfirmDialog";
import { ErrorSummary } from "@/ui/ErrorSummary";
import { Picks } from "@/ui/fields";
import { PlainText } from "@/ui/PlainText";
import type { Concealable } from "./conceal";
import { useReadOriginal } from "./conceal.queries";

const PURPOSES: OriginalPurpose[] = ["CHECK", "ANSWER", "GIVER", "AUTHORITY"];

type ReadOriginalProps = { input: InboxFeedback; of: Concealable; onClose: () => void };

/** Asks what for somebody wants to read what is under lock, and shows it until they close it. */
export function ReadOriginal({ input, of, onClose }: ReadOriginalProps) {
  const intl = useIntl();
  const read = useReadOriginal(input, of);
  const [purpose, setPurpose] = useState<OriginalPurpose>();
  const [missing, setMissing] = useState(false);

  function carryOut() {
    setMissing(purpose === undefined);
    if (read.data) onClose();
    else if (purpose !== undefined) read.mutate(purpose);
  }

  return (
    <ConfirmDialog
      title={<FormattedMessage id="inbox.original.title" />}
      action={<FormattedMessage id={read.data ? "inbox.original.close" : "inbox.original.read"} />}
      busy={read.isPending}
      onConfirm={carryOut}
      onCancel={onClose}
    >
      {read.isError && <ErrorSummary error={read.error} />}
      {read.data ? (
        <div role="status">
          {read.data.map(({ texts: [text, other], writtenAt }) => (
            <blockquote key={writtenAt} className="quote">
              {text && <PlainText language={input.feedback.language}>{text}</PlainText>}
              {other && <PlainText language={input.feedback.language}>{other}</PlainText>}
            </blockquote>
          ))}
        </div>
      ) : (
        <>
          <p>
            <FormattedMessage id="inbox.original.body" />
          </p>
          <Picks
            name="original-purpose"
            label={<FormattedMessage id="inbox.original.purpose" />}
            options={PURPOSES.map((value) => ({
              value,
              label: <FormattedMessage id={`inbox.original.${value}`} />,
            }))}
            value={purpose}
            onPick={setPurpose}
            error={missing ? intl.formatMessage({ id: "inbox.original.missing" }) : undefined}
          />
        </>
      )}
    </ConfirmDialog>
  );
}
