import { useLanguage } from "@/i18n/language";
import { PageTitle } from "@/ui/PageTitle";

/** A text page. Its words stand with the page and not in the messages, so that no other page loads them. */
export interface AboutText {
  title: string;
  sections: { heading: string; paragraphs: string[] }[];
}

export function AboutPage({ text }: { text: { id: AboutText; en: AboutText } }) {
  const { title, sections } = text[useLanguage()];
  return (
    <div className="wrap narrow">
      <PageTitle title={title} />
      {sections.map(({ heading, paragraphs }) => (
        <section key={heading} className="stack mt6">
          <h2>{heading}</h2>
          {paragraphs.map((paragraph) => (
            <p key={paragraph}>{paragraph}</p>
          ))}
        </section>
      ))}
    </div>
  );
}
