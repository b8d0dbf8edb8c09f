package id.fkp.record.leaf;

import io.quarkus.flyway.FlywayConfigurationCustomizer;
import jakarta.inject.Singleton;
import org.flywaydb.core.api.configuration.FluentConfiguration;

/** Names the one migration that is not SQL among those that are. */
@Singleton
class LeafHashesAtStart implements FlywayConfigurationCustomizer {

    @Override
    public void customize(FluentConfiguration migrations) {
        migrations.javaMigrations(new LeafHashes());
    }
}
