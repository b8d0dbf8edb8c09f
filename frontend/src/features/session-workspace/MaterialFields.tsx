import { FormattedMessage, useIntl } from "react-intl";
import { TextField } from "@/ui/fields";
import type { MaterialRow } from "./rows";
import { useKeepFile } from "./session.queries";

type MaterialProps = {
  material: MaterialRow;
  path: string;
  unitId: string;
  change: (part: Partial<MaterialRow>) => void;
  fault: (field: string) => string | undefined;
};

/** Something to read; its file is sent as soon as it is chosen. */
export function MaterialFields({ material, path, unitId, change, fault }: MaterialProps) {
  const intl = useIntl();
  const keep = useKeepFile(unitId);

  async function take(file: File | undefined) {
    if (file === undefined) return;
    try {
      const fileId = await keep.mutateAsync(file);
      change({ fileId, title: material.title || file.name.replace(/\.[^.]+$/, "") });
    } catch {
      change({ fileId: undefined });
    }
  }

  return (
    <>
      <TextField
        name={`${path}.title`}
        label={<FormattedMessage id="sessionWorkspace.materials.title" />}
        value={material.title}
        onChange={({ target }) => change({ title: target.value })}
        error={fault(`${path}.title`)}
      />
      <TextField
        name={`${path}.fileId`}
        type="file"
        accept="application/pdf,image/jpeg,image/png,.docx,.xlsx"
        label={<FormattedMessage id="sessionWorkspace.materials.file" />}
        hint={
          keep.isPending
            ? intl.formatMessage({ id: "sessionWorkspace.materials.keeping" })
            : material.fileId && intl.formatMessage({ id: "sessionWorkspace.materials.kept" })
        }
        onChange={({ target }) => void take(target.files?.[0])}
        error={keep.error?.message ?? fault(`${path}.fileId`)}
      />
    </>
  );
}
