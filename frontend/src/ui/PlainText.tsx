/** What a person typed: shown as text with its line breaks, and with no power over the text around it. */
export function PlainText({ children, language }: { children: string; language?: string | undefined }) {
  return (
    <bdi className="plain-text" lang={language}>
      {children}
    </bdi>
  );
}
