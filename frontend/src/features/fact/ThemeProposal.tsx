import { keepPreviousData, useQuery } from "@tanstack/react-query";
import { Suspense, useState } from "react";
import { FormattedMessage, useIntl } from "react-intl";
import { FactWords } from "@/i18n/FactWords";
import { WRITTEN_IN } from "@/ui/content";
import { dayOf } from "@/ui/time";
import { newestElements } from "./fact.queries";
import { themeOf } from "./theme";

type ProposalProps = {
  unitId: string;
  /** Those that the forum discusses. */
  standardIds: string[];
  /** Takes it over into the form. */
  onTake: (theme: string) => void;
};

/** What the next forum might be about: the lowest elements of the newest survey. Nothing where there is no survey. */
export function ThemeProposal({ unitId, standardIds, onTake }: ProposalProps) {
  const { data } = useQuery({ ...newestElements(unitId, standardIds), placeholderData: keepPreviousData });
  const [taken, take] = useState<string>();
  const intl = useIntl();
  if (!data) return null;
  const { survey, lowest } = data;
  const theme = themeOf(lowest);
  return (
    <Suspense>
      <FactWords>
        <div className="card stack">
          <p>
            <FormattedMessage
              id="fact.theme"
              values={{
                theme: (
                  <b lang={WRITTEN_IN} key="theme">
                    {theme}
                  </b>
                ),
              }}
            />
          </p>
          <p className="sm">
            <FormattedMessage
              id="fact.theme.why"
              values={{
                title: survey.title,
                from: dayOf(intl, survey.periodFrom),
                to: dayOf(intl, survey.periodTo),
                responses: survey.responses,
              }}
            />
          </p>
          <p role="status">{taken === theme && <FormattedMessage id="fact.theme.taken" />}</p>
          {taken !== theme && (
            <p>
              <button
                type="button"
                className="btn dense"
                onClick={() => {
                  onTake(theme);
                  take(theme);
                }}
              >
                <FormattedMessage id="fact.theme.take" />
              </button>
            </p>
          )}
        </div>
      </FactWords>
    </Suspense>
  );
}
