import { FormattedMessage } from "react-intl";

/** From a voice to a rule, in four steps. */
export function HowItWorks() {
  return (
    <section aria-labelledby="cara">
      <h2 id="cara">
        <FormattedMessage id="home.how" />
      </h2>
      <ol className="steps4 mt5">
        {(["1", "2", "3", "4"] as const).map((step) => (
          <li key={step}>
            <h3>
              <FormattedMessage id={`home.how.${step}`} />
            </h3>
            <p>
              <FormattedMessage id={`home.how.${step}.body`} />
            </p>
          </li>
        ))}
      </ol>
    </section>
  );
}
