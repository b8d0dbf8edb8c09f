import { FormattedMessage, useIntl } from "react-intl";
import type { Feedback, Row } from "@/api/types.gen";
import { DocumentText } from "@/ui/document/DocumentText";
import type { StructuredText } from "@/ui/document/document";
import { saysTheSame } from "@/ui/editor/canonical";
import { TickIcon } from "@/ui/icons";
import { PlainText } from "@/ui/PlainText";
import { RowText } from "@/ui/rows/RowsText";
import { toast } from "@/ui/toast";
import { canonicalRows, reworded, sameRows } from "./rows";
import type { TextSaver } from "./TextSaver";

type ProposalProps = { feedback: Feedback; saver: TextSaver; onTaken: () => void };

/** What stands there and what a giver would have stand there, side by side; one press takes it over and names the giver. */
export function Proposal({ feedback, saver, onTaken }: ProposalProps) {
  const intl = useIntl();
  const words = feedback.proposedText;
  if (!words) return null;
  const row = saver.rows.find(({ id }) => id === feedback.row?.id);

  function adopt(proposed: string) {
    const before = { text: saver.text, rows: saver.rows, reason: saver.reason };
    if (row) saver.typeRows(saver.rows.map((one) => (one.id === row.id ? reworded(one, proposed) : one)));
    else saver.type(paragraphs(proposed));
    const others = saver.reason.feedbackIds.filter((id) => id !== feedback.id);
    saver.explain({ ...saver.reason, feedbackIds: [...others, feedback.id] });
    void saver.flush();
    onTaken();
    toast(intl.formatMessage({ id: "drafting.proposal.adopted" }), {
      label: intl.formatMessage({ id: "drafting.undo" }),
      act: () => {
        saver.type(before.text);
        saver.typeRows(before.rows);
        saver.explain(before.reason);
        onTaken();
      },
    });
  }

  const stands = row ? sameRows([row], [reworded(row, words)]) : saysTheSame(saver.text, paragraphs(words));
  if (stands) {
    return (
      <p className="sm muted">
        <TickIcon /> <FormattedMessage id="drafting.proposal.stands" />
      </p>
    );
  }
  return (
    <div className="stack">
      <div className="cols half">
        <div>
          <h4>
            <FormattedMessage id="drafting.proposal.now" />
          </h4>
          <div className="quote">
            {row ? (
              canonicalRows([row]).map((one: Row) => <RowText key={one.id} row={one} />)
            ) : (
              <Now saver={saver} />
            )}
          </div>
        </div>
        <div>
          <h4>
            <FormattedMessage id="drafting.proposal" />
          </h4>
          <div className="quote">
            <PlainText language={feedback.language}>{words}</PlainText>
          </div>
        </div>
      </div>
      <p>
        <button type="button" className="btn" onClick={() => adopt(words)}>
          <FormattedMessage id="drafting.proposal.adopt" />
        </button>
      </p>
    </div>
  );
}

function Now({ saver }: { saver: TextSaver }) {
  return saver.text.content?.length ? (
    <DocumentText text={saver.text} />
  ) : (
    <p className="muted">
      <FormattedMessage id="drafting.noText" />
    </p>
  );
}

/** Plain words as the editor keeps them: each line a paragraph. */
function paragraphs(words: string): StructuredText {
  const lines = words.split("\n").map((line) => line.trim());
  return {
    type: "doc",
    content: lines
      .filter((line) => line !== "")
      .map((text) => ({ type: "paragraph", content: [{ type: "text", text }] })),
  };
}
