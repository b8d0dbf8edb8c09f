import { useQuery } from "@tanstack/react-query";
import { Suspense, useId } from "react";
import { FormattedMessage } from "react-intl";
import type { Response } from "@/api/types.gen";
import { MeetingMessages } from "@/i18n/Messages";
import { PromiseList } from "./PromiseList";
import { followUpsOf } from "./promises.queries";

/** What the office promised with an answer, and how far it is; nothing where it promised nothing. */
export function AnswerPromises({ response }: { response: Response }) {
  // What the device has kept from before there were promises names none.
  if (!response.followUpIds?.length) return null;
  return (
    <Suspense fallback={<p className="sm">&nbsp;</p>}>
      <MeetingMessages>
        <Promises forum={response.forumId} ids={response.followUpIds} />
      </MeetingMessages>
    </Suspense>
  );
}

/** Read with all of the forum, which is asked for once however many answers of it are on the page. */
function Promises({ forum, ids }: { forum: string; ids: string[] }) {
  const heading = useId();
  const { data } = useQuery(followUpsOf(forum));
  const promises = data?.filter(({ id }) => ids.includes(id)) ?? [];
  const slug = promises[0]?.forum?.slug;
  if (!slug) return null;
  return (
    <div className="stack">
      <p id={heading}>
        <b>
          <FormattedMessage id="followUp.ofAnswer" />
        </b>
      </p>
      <PromiseList promises={promises} forum={slug} labelledBy={heading} />
    </div>
  );
}
