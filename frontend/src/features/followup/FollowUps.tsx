import { useQuery } from "@tanstack/react-query";
import { FormattedMessage } from "react-intl";
import { MeetingMessages } from "@/i18n/Messages";
import { WRITTEN_IN } from "@/ui/content";
import { PromiseLine, PromiseState } from "@/ui/Promises";
import { followUpsOf } from "@/ui/promises.queries";
import { progressOf } from "./followUp.queries";
import { Progress } from "./Progress";
import { Promised } from "./Promised";

/** What a forum promised, by whom, by when and how far it is. */
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
            <li key={promise.id} id={promise.id}>
              <Promised promise={promise} />
            </li>
          ))}
        </ul>
      </section>
    </MeetingMessages>
  );
}

/** Some of what a forum promised, in short, beside what it was promised because of; the whole is {@link FollowUps}. */
export function PromisedBecause({ forum, ids }: { forum: string; ids: string[] }) {
  const { data } = useQuery(followUpsOf(forum));
  const promises = data?.filter(({ id }) => ids.includes(id)) ?? [];
  if (promises.length === 0) return null;
  return (
    <div>
      <h4>
        <FormattedMessage id="followUp.because" />
      </h4>
      {promises.map((promise) => (
        <p key={promise.id} className="row">
          <span lang={WRITTEN_IN}>{promise.text}</span>
          <PromiseState promise={promise} />
          <span className="sm muted">
            <PromiseLine promise={promise} />
          </span>
        </p>
      ))}
    </div>
  );
}
