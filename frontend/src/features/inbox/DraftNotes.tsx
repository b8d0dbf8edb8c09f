import { FormattedMessage, useIntl } from "react-intl";
import type { DraftedAnswer, AnswerDraft as SavedDraft } from "@/api/types.gen";
import { Note } from "@/ui/Note";
import { OutcomeChip } from "@/ui/OutcomeChip";
import { PlainText } from "@/ui/PlainText";
import { timeOfDay } from "@/ui/time";
import type { Saving } from "./DraftSaver";

type LineProps = { saving: Saving; isOnDevice: boolean; zone: string };

/** In a few words where the text is. */
export function DraftLine({ saving, isOnDevice, zone }: LineProps) {
  const intl = useIntl();
  if (saving.step === "saved") {
    return <FormattedMessage id="desk.draft.saved" values={{ when: timeOfDay(intl, saving.at, zone) }} />;
  }
  if (saving.step === "typing") return <FormattedMessage id="desk.draft.saving" />;
  return isOnDevice && <FormattedMessage id="desk.draft.onDevice" />;
}

/** Why it is not with the service. */
export function DraftRefused({ saving }: { saving: Saving }) {
  if (saving.step !== "refused") return null;
  const { title, detail, errors = [] } = saving.because.problem;
  return (
    <Note kind="local" live="status">
      <p>
        <b>{title}</b> {errors[0]?.detail ?? detail}
      </p>
    </Note>
  );
}

/** The input has new words or another answer, which one reads before one's own takes its place. */
export function Overtaken({ onRead }: { onRead: () => void }) {
  return (
    <Note kind="bad" live="alert">
      <div className="stack">
        <p>
          <b>
            <FormattedMessage id="desk.draft.overtaken" />
          </b>{" "}
          <FormattedMessage id="desk.draft.overtaken.body" />
        </p>
        <p>
          <button type="button" className="btn" onClick={onRead}>
            <FormattedMessage id="desk.draft.overtaken.read" />
          </button>
        </p>
      </div>
    </Note>
  );
}

type ConflictProps = {
  mine: DraftedAnswer;
  theirs: SavedDraft;
  zone: string;
  onMine: () => void;
  onTheirs: () => void;
};

/** Two texts of one author, from two windows: both in sight until one is chosen. */
export function DraftConflict({ mine, theirs, zone, onMine, onTheirs }: ConflictProps) {
  const intl = useIntl();
  return (
    <Note kind="bad" live="alert">
      <div className="stack">
        <p>
          <b>
            <FormattedMessage id="desk.draft.conflict" />
          </b>{" "}
          <FormattedMessage id="desk.draft.conflict.body" />
        </p>
        <p className="sm muted">
          <FormattedMessage
            id="desk.draft.conflict.theirs"
            values={{ when: timeOfDay(intl, theirs.writtenAt ?? "", zone) }}
          />
        </p>
        <Written answer={theirs.answer ?? {}} />
        <p>
          <button type="button" className="btn" onClick={onTheirs}>
            <FormattedMessage id="desk.draft.conflict.takeTheirs" />
          </button>
        </p>
        <p className="sm muted">
          <FormattedMessage id="desk.draft.conflict.mine" />
        </p>
        <Written answer={mine} />
        <p>
          <button type="button" className="btn" onClick={onMine}>
            <FormattedMessage id="desk.draft.conflict.takeMine" />
          </button>
        </p>
      </div>
    </Note>
  );
}

type OthersProps = {
  drafts: SavedDraft[];
  zone: string;
  onTake: ((answer: DraftedAnswer) => void) | undefined;
};

/** What colleagues are writing to the same input, so that nobody answers twice. */
export function OthersDrafts({ drafts, zone, onTake }: OthersProps) {
  const intl = useIntl();
  return drafts.map((draft) => (
    <details key={`${draft.author}/${draft.writtenAt}`}>
      <summary className="sm">
        <FormattedMessage
          id="desk.draft.by"
          values={{ author: <bdi>{draft.author}</bdi>, when: timeOfDay(intl, draft.writtenAt ?? "", zone) }}
        />
      </summary>
      <div className="stack">
        <Written answer={draft.answer ?? {}} />
        {onTake && (
          <p>
            <button type="button" className="btn dense" onClick={() => onTake(draft.answer ?? {})}>
              <FormattedMessage id="desk.draft.take" />
            </button>
          </p>
        )}
      </div>
    </details>
  ));
}

function Written({ answer }: { answer: DraftedAnswer }) {
  const said = [answer.text, answer.noChangeReason, answer.redirectChannel].filter(Boolean).join("\n");
  return (
    <blockquote className="quote sm">
      {answer.outcome && (
        <p>
          <OutcomeChip outcome={answer.outcome} />
        </p>
      )}
      {said ? (
        <PlainText>{said}</PlainText>
      ) : (
        <p className="muted">
          <FormattedMessage id="desk.draft.noText" />
        </p>
      )}
    </blockquote>
  );
}
