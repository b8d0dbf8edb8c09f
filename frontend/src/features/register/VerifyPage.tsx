import { useQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { useState } from "react";
import { FormattedMessage, useIntl } from "react-intl";
import { Bones } from "@/ui/Bones";
import { LoadFailed } from "@/ui/LoadFailed";
import { PageTitle } from "@/ui/PageTitle";
import { CheckHead } from "./CheckHead";
import { CheckProof } from "./CheckProof";
import { registerKeys } from "./register.queries";
import "./register.css";

/** Checks files that people kept: whether an input is in the register as it was written, and whether the register only grew. */
export function VerifyPage() {
  const intl = useIntl();
  const keys = useQuery(registerKeys());
  const [own, setOwn] = useState("");
  const trusted = own.trim() ? [own.trim()] : keys.data?.map(({ publicKey }) => publicKey);
  return (
    <div className="wrap narrow stack">
      <PageTitle title={intl.formatMessage({ id: "register.verify.title" })} />
      <p className="lead">
        <FormattedMessage id="register.verify.lead" />
      </p>
      <div className="field">
        <label htmlFor="kunci">
          <FormattedMessage id="register.verify.key" />
        </label>
        <p className="hint" id="kunci-hint">
          <FormattedMessage id="register.verify.key.hint" />
        </p>
        <input
          id="kunci"
          className="code"
          autoComplete="off"
          spellCheck={false}
          aria-describedby="kunci-hint"
          value={own}
          onChange={({ target }) => setOwn(target.value)}
        />
      </div>
      {!trusted && keys.isPending && <Bones />}
      {!trusted && keys.isError && <LoadFailed error={keys.error} retry={keys.refetch} />}
      {trusted && (
        <>
          <CheckProof keys={trusted} />
          <CheckHead keys={trusted} />
        </>
      )}
      <section className="stack" aria-labelledby="tanpa-situs">
        <h2 id="tanpa-situs">
          <FormattedMessage id="register.alone.title" />
        </h2>
        <p>
          <FormattedMessage id="register.alone.body" />
        </p>
        <p className="row">
          <a className="btn" href="/pemeriksa-register.html" download>
            <FormattedMessage id="register.alone.page" />
          </a>
          <a className="btn bare" href="/verify-register.mjs" download>
            <FormattedMessage id="register.alone.script" />
          </a>
        </p>
      </section>
      <p>
        <Link to="/buku-register">
          <FormattedMessage id="register.title" />
        </Link>
      </p>
    </div>
  );
}
