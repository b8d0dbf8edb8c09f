import type { ReactNode } from "react";
import { FormattedMessage } from "react-intl";
import type { RedlineSegment } from "@/api/types.gen";
import { useLanguage } from "@/i18n/language";
import type { Mark } from "@/ui/document/document";
import { marked } from "@/ui/document/marked";

/** What came. Seen without colour, and heard with where it begins and ends. */
export function Inserted({ children }: { children: ReactNode }) {
  return (
    <ins>
      <Heard id="comparison.inserted" />
      {children}
      <Heard id="comparison.inserted.end" />
    </ins>
  );
}

/** What went. */
export function Deleted({ children }: { children: ReactNode }) {
  return (
    <del>
      <Heard id="comparison.deleted" />
      {children}
      <Heard id="comparison.deleted.end" />
    </del>
  );
}

/** Words in a row, each as it stayed, came or went. */
export function Segments({ segments }: { segments: RedlineSegment[] }) {
  return segments.map((segment, place) => {
    // A comparison does not move, so a segment's place names it.
    const key = `${place}`;
    if (segment.text === undefined) return <LineBreak key={key} op={segment.op} />;
    return (
      <Words key={key} op={segment.op} text={segment.text} marks={segment.marks as Mark[] | undefined} />
    );
  });
}

type WordsProps = { op: RedlineSegment["op"]; text: string; marks: Mark[] | undefined };

/** Spaces at the edges stand outside, so that brackets hold words. */
function Words({ op, text, marks }: WordsProps) {
  if (op === "SAME") return <span>{marked(text, marks)}</span>;
  const Changed = op === "INSERTED" ? Inserted : Deleted;
  const words = text.trim();
  if (words === "") {
    return (
      <Changed>
        <FormattedMessage id="comparison.space" />
      </Changed>
    );
  }
  const start = text.indexOf(words);
  return (
    <>
      {text.slice(0, start)}
      <Changed>{marked(words, marks)}</Changed>
      {text.slice(start + words.length)}
    </>
  );
}

function LineBreak({ op }: { op: RedlineSegment["op"] }) {
  if (op === "SAME") return <br />;
  const Changed = op === "INSERTED" ? Inserted : Deleted;
  return (
    <>
      <Changed>
        <FormattedMessage id="comparison.lineBreak" />
      </Changed>
      <br />
    </>
  );
}

type HeardKey = `comparison.${"inserted" | "deleted"}${"" | ".end"}`;

/** Stands in the language of the page, in the midst of a text in another, and apart from the words beside it. */
function Heard({ id }: { id: HeardKey }) {
  return (
    <span className="vh" lang={useLanguage()}>
      {" "}
      <FormattedMessage id={id} />{" "}
    </span>
  );
}
