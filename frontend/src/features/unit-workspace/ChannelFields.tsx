import { FormattedMessage } from "react-intl";
import type { Channel } from "@/api/types.gen";
import { Picks, TextField } from "@/ui/fields";

const KINDS = ["FACE_TO_FACE", "ONLINE"] as const;

type ChannelProps = {
  channel: Channel;
  /** Where it stands in the form, as the service points to it. */
  path: string;
  change: (part: Partial<Channel>) => void;
  fault: (field: string) => string | undefined;
};

/** One way to get a service: where people come, or where they connect. */
export function ChannelFields({ channel, path, change, fault }: ChannelProps) {
  const field = (name: "place" | "address" | "url" | "hours" | "note", optional = false) => (
    <TextField
      name={`${path}.${name}`}
      label={<FormattedMessage id={`unitWorkspace.channel.${name}`} />}
      hint={optional && <FormattedMessage id="ui.optional" />}
      value={channel[name] ?? ""}
      onChange={(event) => change({ [name]: event.target.value })}
      error={fault(`${path}.${name}`)}
    />
  );
  return (
    <>
      <Picks
        name={`${path}.kind`}
        label={<FormattedMessage id="unitWorkspace.channel.kind" />}
        options={KINDS.map((value) => ({
          value,
          label: <FormattedMessage id={`unitWorkspace.channel.${value}`} />,
        }))}
        value={channel.kind}
        onPick={(kind) => change({ kind })}
        error={fault(`${path}.kind`)}
      />
      {channel.kind === "ONLINE" ? (
        field("url")
      ) : (
        <>
          {field("place")}
          {field("address", true)}
        </>
      )}
      {field("hours")}
      {field("note", true)}
    </>
  );
}
