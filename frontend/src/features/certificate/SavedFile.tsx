import { useState } from "react";
import { FormattedMessage } from "react-intl";
import { saveAs } from "@/ui/saveAs";
import { readBytes } from "./certificate.queries";

/** A file of the unit; read with the login, as long as it is not public. */
export function SavedFile({
  id,
  name,
  what,
}: {
  id: string;
  name: string;
  what: "certificate.file" | "certificate.report" | "certificate.proof";
}) {
  const [failed, setFailed] = useState(false);
  async function save() {
    setFailed(false);
    try {
      const bytes = await readBytes(id);
      saveAs(bytes, `${name}.${bytes.type.split("/")[1] ?? "pdf"}`);
    } catch {
      setFailed(true);
    }
  }
  return (
    <p className="row">
      <button type="button" className="btn dense" onClick={() => void save()}>
        <FormattedMessage id={what} />
      </button>
      {failed && (
        <span className="wrong-text" role="alert">
          <FormattedMessage id="certificate.file.failed" />
        </span>
      )}
    </p>
  );
}
