import type { ReactNode } from "react";
import { useIntl } from "react-intl";
import { HourglassIcon, SealIcon, SpeechIcon } from "@/ui/icons";
import { PlainText } from "@/ui/PlainText";
import { ThreadStep } from "@/ui/Thread";
import { shortDate } from "@/ui/time";

type StepsProps = {
  /** What was said, and what the office answered if it has. */
  said: { text: string; madeAt: string; answer?: string; answeredAt?: string };
  title: ReactNode;
  answered: ReactNode;
  /** What is said while nobody has answered; nothing where nobody will. */
  waiting?: { title: ReactNode; body: ReactNode } | undefined;
};

/** What a giver said once about their input, and what the office answered. */
export function OnceSteps({ said, title, answered, waiting }: StepsProps) {
  const intl = useIntl();
  const day = (instant: string) => <time dateTime={instant}>{shortDate(intl, instant)}</time>;
  return (
    <>
      <ThreadStep icon={<SpeechIcon />} title={title} when={day(said.madeAt)}>
        <PlainText>{said.text}</PlainText>
      </ThreadStep>
      {said.answer && said.answeredAt ? (
        <ThreadStep official icon={<SealIcon />} title={answered} when={day(said.answeredAt)}>
          <PlainText>{said.answer}</PlainText>
        </ThreadStep>
      ) : (
        waiting && (
          <ThreadStep future icon={<HourglassIcon />} title={waiting.title}>
            <p>{waiting.body}</p>
          </ThreadStep>
        )
      )}
    </>
  );
}
