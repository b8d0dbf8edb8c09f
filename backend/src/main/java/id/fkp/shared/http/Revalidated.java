package id.fkp.shared.http;

import jakarta.ws.rs.NameBinding;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A read that may be kept and is asked for again with {@code If-None-Match}: {@code no-cache}, an ETag over what is
 * sent, and 304 when nothing has changed. Without it an answer is {@code no-store}.
 */
@NameBinding
@Target({ElementType.METHOD, ElementType.TYPE})
@Retention(RetentionPolicy.RUNTIME)
public @interface Revalidated {}
