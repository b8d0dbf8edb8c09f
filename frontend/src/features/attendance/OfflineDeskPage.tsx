import { useEffect, useState } from "react";
import { FormattedMessage, useIntl } from "react-intl";
import { keptDraft } from "@/device/drafts";
import { isLoggedInHere } from "@/device/loggedInHere";
import { Note } from "@/ui/Note";
import { PageTitle } from "@/ui/PageTitle";
import { DeskPage } from "./DeskPage";
import { type KeptList, listName } from "./useDesk";

/** The registration desk where nobody can log in: it begins with what the desk has left on this device. */
export function OfflineDeskPage({ session }: { session: string }) {
  const intl = useIntl();
  const [kept, take] = useState<KeptList | "nothing">();
  useEffect(() => {
    keptDraft<KeptList>(listName(session)).then(
      // A list of an older kind does not say by whom it was read.
      (found) => take(found?.membership && isLoggedInHere() ? found : "nothing"),
      () => take("nothing"),
    );
  }, [session]);
  if (kept === undefined) return null;
  return (
    <div className="wrap stack">
      <PageTitle title={intl.formatMessage({ id: "desk.offline.title" })} />
      {kept === "nothing" ? (
        <Note kind="closed">
          <p>
            <FormattedMessage id="desk.offline.nothing" />
          </p>
        </Note>
      ) : (
        <>
          <Note kind="offline">
            <p>
              <FormattedMessage id="desk.offline.body" />{" "}
              <a href={kept.path}>
                <FormattedMessage id="desk.offline.back" />
              </a>
            </p>
          </Note>
          <DeskPage membership={kept.membership} session={session} />
        </>
      )}
    </div>
  );
}
