/** What an installation tells the page when it starts; served as /config.json. */
export interface Config {
  /** Origin of the API without a slash at the end; empty when it is the page's own. */
  api: string;
  /** Where and as whom to log in. */
  oidc: { url: string; realm: string; clientId: string };
  /** Whether the content is invented, which every page must say. */
  demo: boolean;
  /** Bytes that a recording of a session may have. */
  largestRecording: number;
}

let loaded: Config | undefined;

/** Asks once, before anything else is shown. */
export async function loadConfig(): Promise<Config> {
  const answer = await fetch("/config.json");
  if (!answer.ok) throw new Error(`/config.json answered ${answer.status}`);
  loaded = (await answer.json()) as Config;
  return loaded;
}

export function config(): Config {
  if (loaded === undefined) throw new Error("config() before loadConfig()");
  return loaded;
}
