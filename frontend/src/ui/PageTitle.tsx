import { type ReactNode, useEffect } from "react";
import { useIntl } from "react-intl";

type TitleProps = {
  title: string /** Where it is not the language of the page. */;
  lang?: string;
  children?: ReactNode;
};

/** The page's heading, which is also what the browser's title says. The focus comes here after a change of page. */
export function PageTitle({ title, lang, children }: TitleProps) {
  useTitle(title);
  return (
    <h1 tabIndex={-1} lang={lang}>
      {children ?? title}
    </h1>
  );
}

function useTitle(title: string) {
  const intl = useIntl();
  const product = intl.formatMessage({ id: "shell.product" });
  useEffect(() => {
    document.title = title === product ? product : `${title} · ${product}`;
  }, [title, product]);
}
