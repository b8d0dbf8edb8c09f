@NullMarked
package id.fkp.local.keycloak;

import org.jspecify.annotations.NullMarked;
