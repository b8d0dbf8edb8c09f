import { Link } from "@tanstack/react-router";
import { useEffect, useRef } from "react";
import { FormattedMessage, useIntl } from "react-intl";
import type { InboxFeedback } from "@/api/types.gen";
import { SpeaksFor } from "@/ui/SpeaksFor";
import { timeOfDay } from "@/ui/time";
import { changed, type InboxSearch } from "./filter";
import { HandlingMarks } from "./HandlingLine";
import { PromiseMark } from "./PromiseLine";
import { StateChip } from "./StateChip";

type RowsProps = {
  inputs: InboxFeedback[];
  search: InboxSearch;
  open: string | undefined;
  picked: ReadonlySet<string>;
  /** Inputs that an answer was refused for. */
  refused: ReadonlySet<string>;
  zone: string;
  onPick: (input: InboxFeedback) => void;
};

/** The list: one tap opens, the box picks for an answer to several. */
export function InboxRows(props: RowsProps) {
  return (
    <ul className="list plain">
      {props.inputs.map((input) => (
        <Row
          key={input.feedback.id}
          input={input}
          search={props.search}
          isOpen={input.feedback.id === props.open}
          isPicked={props.picked.has(input.feedback.id)}
          isRefused={props.refused.has(input.feedback.id)}
          zone={props.zone}
          onPick={() => props.onPick(input)}
        />
      ))}
    </ul>
  );
}

type RowProps = {
  input: InboxFeedback;
  search: InboxSearch;
  isOpen: boolean;
  isPicked: boolean;
  isRefused: boolean;
  zone: string;
  onPick: () => void;
};

function Row({ input, search, isOpen, isPicked, isRefused, zone, onPick }: RowProps) {
  const intl = useIntl();
  const row = useRef<HTMLLIElement>(null);
  useEffect(() => {
    if (isOpen) row.current?.scrollIntoView({ block: "nearest" });
  }, [isOpen]);
  const { feedback } = input;
  const text = feedback.text ?? "";
  const isNew = feedback.state === "PUBLISHED" && !feedback.response;
  return (
    <li ref={row} className={isOpen ? "on" : undefined}>
      <label className="tick">
        <input
          type="checkbox"
          checked={isPicked}
          onChange={onPick}
          aria-label={intl.formatMessage({ id: "inbox.pick" }, { text: text.slice(0, 120) })}
        />
      </label>
      <div>
        <p className="one">
          <Link
            to="."
            search={changed(search, { buka: feedback.id })}
            aria-current={isOpen ? "true" : undefined}
            activeOptions={{ exact: true }}
            // On a phone the input takes the place of the list, and is read from its top.
            resetScroll={!matchMedia("(min-width: 62rem)").matches}
            className="row-way"
          >
            <bdi className={isNew ? "strong" : undefined}>{text}</bdi>
          </Link>
        </p>
        <p className="meta">
          {feedback.supports > 0 && (
            <b>
              <FormattedMessage id="inbox.supports" values={{ count: feedback.supports }} />
            </b>
          )}
          {input.group && (
            <span>
              <FormattedMessage id="inbox.same.mark" values={{ count: input.group.size - 1 }} />
            </span>
          )}
          {input.standardCode && (
            <span className="code">{[input.standardCode, ...feedback.components].join(" ")}</span>
          )}
          {(feedback.organisation || feedback.element) && (
            <span>
              {feedback.organisation ? (
                <SpeaksFor said={feedback} />
              ) : (
                feedback.element && <FormattedMessage id={`feedback.element.${feedback.element}`} />
              )}
            </span>
          )}
          <span className="lower">
            <FormattedMessage id={`feedback.kind.${feedback.kind}`} />
          </span>
          {feedback.state === "HELD" && feedback.edited && (
            <b>
              <FormattedMessage id="inbox.correction" />
            </b>
          )}
          {input.signs && (
            <b>
              <FormattedMessage id="inbox.spam.mark" />
            </b>
          )}
          {input.publishBy && <PromiseMark publishBy={input.publishBy} zone={zone} />}
          {input.reports.length > 0 && (
            <b>
              <FormattedMessage id="inbox.reports.mark" values={{ count: input.reports.length }} />
            </b>
          )}
          {feedback.late && (
            <b>
              <FormattedMessage id="feedback.late" />
            </b>
          )}
          <HandlingMarks handling={input.handling} zone={zone} />
          {isRefused && (
            <b className="refused">
              <FormattedMessage id="inbox.refused.mark" />
            </b>
          )}
        </p>
      </div>
      <div className="row-end">
        <p className="xs muted">{timeOfDay(intl, feedback.submittedAt, zone)}</p>
        <StateChip feedback={feedback} />
      </div>
    </li>
  );
}
