import { useState } from "react";
import { useIntl } from "react-intl";
import { Bones } from "./Bones";
import { ConfirmDialog } from "./ConfirmDialog";
import { Empty } from "./Empty";
import { ErrorSummary } from "./ErrorSummary";
import { Picks, SelectField, TextArea, TextField, Tick } from "./fields";
import {
  ChevronIcon,
  CopyIcon,
  PaperIcon,
  PencilIcon,
  PrintIcon,
  SealIcon,
  SearchIcon,
  SpeechIcon,
} from "./icons";
import { LoadFailed } from "./LoadFailed";
import { Note } from "./Note";
import { OutcomeChip } from "./OutcomeChip";
import { PageTitle } from "./PageTitle";
import { PlainText } from "./PlainText";
import { Official, Say } from "./Say";
import { Thread, ThreadStep } from "./Thread";
import { TimeLeft } from "./TimeLeft";
import { shortDate } from "./time";
import { toast } from "./toast";

const OUTCOMES = ["ACCEPTED", "PARTLY_ACCEPTED", "REJECTED", "DEFERRED", "REDIRECTED", "OPEN"] as const;
const KINDS = [
  { value: "QUESTION", label: "Pertanyaan" },
  { value: "SUGGESTION", label: "Saran" },
] as const;
const MISSING = [{ field: "contoh-surel", text: "Periksa alamat surel" }];
const IN_THREE_DAYS = new Date(Date.now() + 3 * 24 * 60 * 60 * 1000).toISOString();

/** Every building block once, to look at and for axe to check. For people who build, so only in Indonesian. */
export function Gallery() {
  const intl = useIntl();
  const [kind, pick] = useState<(typeof KINDS)[number]["value"]>();
  const [asking, ask] = useState(false);
  return (
    <div className="wrap" lang="id">
      <PageTitle title="Bahasa rupa" />
      <section>
        <h2>Tombol dan waktu</h2>
        <p className="row mt4">
          <button type="button" className="btn main" onClick={() => ask(true)}>
            <PencilIcon /> Tarik masukan
          </button>
          <button type="button" className="btn" onClick={() => toast("Tersimpan.")}>
            <CopyIcon /> Simpan
          </button>
          <button type="button" className="btn bare">
            <PrintIcon /> Cetak
          </button>
          <button type="button" className="btn danger">
            Hapus <ChevronIcon />
          </button>
          <button type="button" className="btn">
            <SearchIcon /> Cari
          </button>
        </p>
        <p className="row sm mt4">
          <TimeLeft until={IN_THREE_DAYS} zone="Asia/Jakarta" />
        </p>
        <p className="row mt4">
          {OUTCOMES.map((outcome) => (
            <OutcomeChip key={outcome} outcome={outcome} />
          ))}
        </p>
      </section>
      <section>
        <h2>Dua suara</h2>
        <div className="card mt4">
          <Say
            who="Hendra T."
            about={["pengguna layanan", shortDate(intl, IN_THREE_DAYS, "Asia/Jakarta")]}
            text={<PlainText>Sejak kapan?</PlainText>}
          >
            <Official title="Jawaban resmi Loka POM" chip={<OutcomeChip outcome="ACCEPTED" />}>
              <p>Ditambahkan “sejak data lengkap”.</p>
            </Official>
          </Say>
        </div>
        <div className="mt5">
          <Thread label="Perjalanan masukan">
            <ThreadStep icon={<SpeechIcon />} title="Anda menyampaikan" when={<time>13 Juni 2024</time>} />
            <ThreadStep icon={<SealIcon />} title="Loka POM menjawab" official />
            <ThreadStep icon={<PaperIcon />} title="Ditetapkan dalam SK" future />
          </Thread>
        </div>
      </section>
      <section className="cols half">
        <form className="stack" onSubmit={(event) => event.preventDefault()}>
          <h2>Isian</h2>
          <ErrorSummary fields={MISSING} />
          <Picks
            name="contoh-jenis"
            label="Jenis masukan"
            options={KINDS}
            value={kind}
            onPick={pick}
            error={undefined}
          />
          <TextArea name="contoh-isi" label="Masukan Anda" hint="Satu masukan, satu hal." error={undefined} />
          <TextField name="contoh-surel" label="Surel" error="Surel belum lengkap." />
          <SelectField name="contoh-unsur" label="Saya mewakili" error={undefined}>
            <option>Pengguna layanan</option>
          </SelectField>
          <Tick name="contoh-tampil">Tampilkan nama saya</Tick>
        </form>
        <div className="stack">
          <h2>Keadaan</h2>
          <Empty title="Belum ada masukan untuk SD5.">
            <p>Jadilah yang pertama.</p>
          </Empty>
          <Bones />
          <LoadFailed error={undefined} retry={() => toast("Dicoba lagi.")} />
          <Note kind="local">
            <p>Tersimpan di perangkat ini. Belum terkirim.</p>
          </Note>
          <Note kind="offline">
            <p>Anda sedang luring.</p>
          </Note>
          <Note kind="done">
            <p>Masukan Anda sudah kami terima.</p>
          </Note>
          <Note kind="closed">
            <p>Masa masukan sudah berakhir.</p>
          </Note>
        </div>
      </section>
      {asking && (
        <ConfirmDialog
          title="Tarik masukan ini?"
          action="Tarik masukan"
          danger
          onConfirm={() => ask(false)}
          onCancel={() => ask(false)}
        >
          <p>Masukan tidak lagi ditampilkan. Tanda terima tetap berlaku.</p>
        </ConfirmDialog>
      )}
    </div>
  );
}
