import { FormattedMessage } from "react-intl";
import { Note } from "@/ui/Note";
import { signIn, useSession } from "./session";

/** Shown when a login ended under one's hands. Nothing typed is lost: drafts are on the device. */
export function SessionExpired() {
  if (useSession().status !== "expired") return null;
  return (
    <Note kind="local" live="alert">
      <p>
        <b>
          <FormattedMessage id="identity.expired.title" />
        </b>{" "}
        <FormattedMessage id="identity.expired.body" />{" "}
        <button type="button" className="link" onClick={signIn}>
          <FormattedMessage id="identity.expired.action" />
        </button>
      </p>
    </Note>
  );
}
