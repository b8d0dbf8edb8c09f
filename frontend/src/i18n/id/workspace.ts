import workspace from "./workspace.json";

/** The words of the workspace, one file a feature; loaded with `/kelola` only. */
export const workspaceId = { ...workspace };
