import { useSuspenseQuery } from "@tanstack/react-query";
import { useState } from "react";
import { FormattedMessage } from "react-intl";
import type { UnitRoles } from "@/api/types.gen";
import { Empty } from "@/ui/Empty";
import { may } from "../identity/roles";
import { AddRecording } from "./AddRecording";
import { RecordingItem } from "./RecordingItem";
import "./recording.css";
import { recordingsOf } from "./recording.queries";

type SectionProps = {
  membership: UnitRoles;
  session: { id: string; startsAt: string };
  /** Whether the session has opened, so that there is something to record. */
  begun: boolean;
};

/** The recordings of a session: adding one, hearing it, publishing it, taking it back and removing it. */
export function RecordingsSection({ membership, session, begun }: SectionProps) {
  const { data } = useSuspenseQuery(recordingsOf(session.id));
  const [adding, setAdding] = useState(false);
  const [chosen, setChosen] = useState<Record<string, File>>({});

  function noted(id: string, file: File | undefined) {
    setAdding(false);
    if (file !== undefined) setChosen({ ...chosen, [id]: file });
  }

  return (
    <section className="stack" aria-labelledby="rekaman">
      <h2 id="rekaman">
        <FormattedMessage id="recording.title" />
      </h2>
      <p className="measure">
        <FormattedMessage id={begun ? "recording.intro" : "recording.notYet"} />
      </p>
      {begun && may(membership, "review") && (
        <p>
          <button type="button" className="btn main" onClick={() => setAdding(true)}>
            <FormattedMessage id="recording.add" />
          </button>
        </p>
      )}
      {adding && (
        <AddRecording
          session={session.id}
          startsAt={session.startsAt}
          zone={membership.zone}
          onNoted={noted}
          onClose={() => setAdding(false)}
        />
      )}
      {data.length === 0 ? (
        <Empty title={<FormattedMessage id="recording.none" />}>
          <p>
            <FormattedMessage id="recording.none.body" />
          </p>
        </Empty>
      ) : (
        <ul className="plain stack">
          {data.map((recording) => (
            <li key={recording.id} className="card stack">
              <RecordingItem
                membership={membership}
                session={session.id}
                recording={recording}
                chosen={chosen[recording.id]}
              />
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}
