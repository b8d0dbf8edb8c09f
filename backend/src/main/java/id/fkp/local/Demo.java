package id.fkp.local;

import id.fkp.local.demo.DemoAccount;
import id.fkp.local.demo.DemoContent;
import id.fkp.local.machine.Settings;
import id.fkp.member.Memberships;
import io.agroal.api.AgroalDataSource;
import io.quarkus.narayana.jta.runtime.TransactionConfiguration;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.SQLException;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** The demo's content, written once into each database; never where FKP runs on an operator's own servers. */
@ApplicationScoped
class Demo {

    private static final int LONGEST_S = 600;

    private final AgroalDataSource database;
    private final DemoContent content;
    private final boolean wanted;
    private final String issuer;

    Demo(
            AgroalDataSource database,
            DemoContent content,
            @ConfigProperty(name = Settings.DEMO, defaultValue = "false") boolean wanted,
            @ConfigProperty(name = Settings.OIDC_URL) String issuer) {
        this.database = database;
        this.content = content;
        this.wanted = wanted;
        this.issuer = issuer;
    }

    /**
     * Whether anything was written. Content and its mark last together, so that half a demo never stays; a slow machine
     * may need more than the minute that transactions have.
     */
    @Transactional
    @TransactionConfiguration(timeout = LONGEST_S)
    boolean writeOnce() {
        if (!wanted || !mark()) {
            return false;
        }
        content.write(this::account);
        return true;
    }

    private Memberships.Login account(String name) {
        var account = DemoAccount.valueOf(name);
        return new Memberships.Login(issuer, account.subject().toString(), account.fullName());
    }

    private boolean mark() {
        try (var connection = database.getConnection();
                var statement = connection.createStatement()) {
            return statement.executeUpdate("insert into demo_written (once) values (true) on conflict do nothing") == 1;
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
