import { useState } from "react";
import { FormattedMessage } from "react-intl";
import { MeetingMessages } from "@/i18n/Messages";
import { FollowDialog } from "./FollowDialog";

type FollowProps = {
  /** Id of a forum, a standard or a unit. */
  objectId: string;
  title: string;
};

/** The way to hear of something without looking for it. */
export function Follow(props: FollowProps) {
  return (
    <MeetingMessages>
      <Button {...props} />
    </MeetingMessages>
  );
}

function Button(props: FollowProps) {
  const [open, setOpen] = useState(false);
  return (
    <>
      <p>
        <button type="button" className="btn" onClick={() => setOpen(true)}>
          <FormattedMessage id="follow.button" />
          <span className="vh">: {props.title}</span>
        </button>
      </p>
      {open && <FollowDialog {...props} onClose={() => setOpen(false)} />}
    </>
  );
}
