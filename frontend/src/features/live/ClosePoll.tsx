import { FormattedMessage, useIntl } from "react-intl";
import type { LivePoll } from "@/api/types.gen";
import { WRITTEN_IN } from "@/ui/content";
import { MoveDialog } from "@/ui/MoveDialog";
import { toast } from "@/ui/toast";
import { useClosePoll } from "./desk.queries";

type CloseProps = { session: string; poll: LivePoll; onClose: () => void };

/** Asks before the votes are counted before everybody, which cannot be undone. */
export function ClosePoll({ session, poll, onClose }: CloseProps) {
  const intl = useIntl();
  const close = useClosePoll(session);

  async function send() {
    try {
      await close.mutateAsync(poll);
    } catch {
      return;
    }
    toast(intl.formatMessage({ id: "poll.closed" }));
    onClose();
  }

  return (
    <MoveDialog
      title={<FormattedMessage id="poll.close.title" />}
      action={<FormattedMessage id="poll.close" />}
      error={close.error}
      busy={close.isPending}
      onSend={() => void send()}
      onClose={onClose}
    >
      <p lang={WRITTEN_IN}>
        <b>{poll.question}</b>
      </p>
      <p>
        <FormattedMessage id="poll.close.body" />
      </p>
    </MoveDialog>
  );
}
