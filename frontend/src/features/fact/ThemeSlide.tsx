import { useQuery } from "@tanstack/react-query";
import { type ReactNode, Suspense } from "react";
import { FormattedMessage, useIntl } from "react-intl";
import type { DiscussedStandard } from "@/api/types.gen";
import { FactWords } from "@/i18n/FactWords";
import { useLanguage } from "@/i18n/language";
import { WRITTEN_IN } from "@/ui/content";
import { dayOf } from "@/ui/time";
import { FactTable } from "./FactTable";
import { newestElements, standardFacts } from "./fact.queries";
import { namedIn } from "./theme";

type SlideProps = {
  unitId: string;
  theme: string;
  standards: DiscussedStandard[];
  /** What stands there instead while nothing is measured of the theme. */
  otherwise?: ReactNode;
};

/** With what a forum opens whose theme names elements of the survey: those elements, and what else was measured of them. */
export function ThemeSlide({ unitId, theme, standards, otherwise }: SlideProps) {
  const discussed = standards.map(({ standardId }) => standardId);
  const { data } = useQuery(newestElements(unitId, discussed));
  const named = data ? namedIn(theme, data.elements) : [];
  if (!data || named.length === 0) return otherwise;
  return (
    <Suspense fallback={otherwise}>
      <FactWords>
        <Slide survey={data.survey} named={named} standards={standards} />
      </FactWords>
    </Suspense>
  );
}

type Elements = NonNullable<Awaited<ReturnType<NonNullable<ReturnType<typeof newestElements>["queryFn"]>>>>;

type Shown = {
  survey: Elements["survey"];
  named: Elements["elements"];
  standards: DiscussedStandard[];
};

function Slide({ survey, named, standards }: Shown) {
  const intl = useIntl();
  const language = useLanguage();
  const components = named.flatMap((element) => element.components);
  return (
    <>
      <h2>
        <FormattedMessage id="fact.slide" />
      </h2>
      <ul>
        {named.map(({ code, name, mean }) => (
          <li key={code}>
            <FormattedMessage id="fact.element" values={{ code, name: name[language] }} />:{" "}
            <b>{intl.formatNumber(mean, { minimumFractionDigits: 3, maximumFractionDigits: 3 })}</b>
          </li>
        ))}
      </ul>
      <p className="sm muted" lang={WRITTEN_IN}>
        <FormattedMessage
          id="fact.slide.from"
          values={{
            title: survey.title,
            responses: survey.responses,
            from: dayOf(intl, survey.periodFrom),
            to: dayOf(intl, survey.periodTo),
          }}
        />
      </p>
      {standards.map((standard) => (
        <Measured key={standard.standardId} of={standard} components={components} />
      ))}
    </>
  );
}

/** Complaints and times of a standard, beside those of its components that the elements speak about. */
function Measured({ of, components }: { of: DiscussedStandard; components: string[] }) {
  const { data } = useQuery(standardFacts(of.standardId));
  return data?.components
    .filter(
      ({ component, complaints, times }) =>
        components.includes(component) && complaints.length + times.length > 0,
    )
    .map((facts) => (
      <section key={facts.component}>
        <h3 lang={WRITTEN_IN}>{of.title}</h3>
        <FactTable facts={{ ...facts, elements: [] }} changedOn={data.changedOn} />
      </section>
    ));
}
