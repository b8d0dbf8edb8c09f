import { useState } from "react";
import { FormattedMessage } from "react-intl";
import { WRITTEN_IN } from "@/ui/content";
import { saveAs } from "@/ui/saveAs";
import { readMaterial } from "./session.queries";

/** Something to read in a session, read with one's login: before the session is announced it is for the unit alone. */
export function MaterialFile({ fileId, title }: { fileId: string; title: string }) {
  const [failed, setFailed] = useState(false);

  async function save() {
    setFailed(false);
    try {
      const file = await readMaterial(fileId);
      saveAs(file, `${title}.${ENDINGS[file.type] ?? file.type.split("/")[1] ?? "pdf"}`);
    } catch {
      setFailed(true);
    }
  }

  return (
    <>
      <button type="button" className="link" lang={WRITTEN_IN} onClick={() => void save()}>
        {title}
      </button>
      {failed && (
        <span className="wrong-text" role="alert">
          {" "}
          <FormattedMessage id="sessionWorkspace.materials.unread" />
        </span>
      )}
    </>
  );
}

const ENDINGS: Record<string, string> = {
  "image/jpeg": "jpg",
  "application/vnd.openxmlformats-officedocument.wordprocessingml.document": "docx",
  "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": "xlsx",
};
