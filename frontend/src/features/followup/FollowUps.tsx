import { useQuery } from "@tanstack/react-query";
import { FormattedMessage } from "react-intl";
import { MeetingMessages } from "@/i18n/Messages";
import { followUpsOf, progressOf } from "./followUp.queries";
import { Progress } from "./Progress";
import { Promised } from "./Promised";

/** What a forum promised, by whom, by when and how far it is; nothing before its record is signed. */
export function FollowUps({ forum }: { forum: string }) {
  const { data } = useQuery(followUpsOf(forum));
  const { data: progress } = useQuery({ ...progressOf(forum), enabled: !!data && data.length > 0 });
  if (!data || data.length === 0) return null;
  return (
    <MeetingMessages>
      <section className="card stack" aria-labelledby="tindak-lanjut">
        <h2 id="tindak-lanjut">
          <FormattedMessage id="followUp.title" />
        </h2>
        {progress && <Progress progress={progress} />}
        <ul className="plain ruled">
          {data.map((promise) => (
            <li key={promise.id}>
              <Promised promise={promise} />
            </li>
          ))}
        </ul>
      </section>
    </MeetingMessages>
  );
}
