import { type ComponentProps, lazy, type ReactNode, Suspense } from "react";

type Later = typeof import("./MeetingsAndPromises");

/** Comes after the first view, like the lawful steps; the page stands without it, too. */
function later<Props>(of: (loaded: Later) => (props: Props) => ReactNode) {
  return lazy(() =>
    import("./MeetingsAndPromises").then(
      (loaded) => ({ default: of(loaded) }),
      () => ({ default: (_: Props): ReactNode => null }),
    ),
  );
}

const Meetings = later(({ MeetingsAndPromises }) => MeetingsAndPromises);
const Facts = later(({ FactsOfComponent }) => FactsOfComponent);

export function LaterMeetings({ forum }: { forum: string }) {
  return (
    <Suspense>
      <Meetings forum={forum} />
    </Suspense>
  );
}

/** Keeps the line that they come into, so that the text below does not move. */
export function LaterFacts(props: ComponentProps<Later["FactsOfComponent"]>) {
  return (
    <Suspense fallback={<br />}>
      <Facts {...props} />
    </Suspense>
  );
}
