import type { WorkspaceKey } from "../keys";
import workspace from "./workspace.json";

export const workspaceEn: Record<WorkspaceKey, string> = { ...workspace };
