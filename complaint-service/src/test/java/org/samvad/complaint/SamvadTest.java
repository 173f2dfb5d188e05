package org.samvad.complaint;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.samvad.devstack.test.SamvadBackend;

/** A test of the running service with real PostgreSQL and Kafka. All share one start of the application. */
@QuarkusTest
@QuarkusTestResource(value = SamvadBackend.class, initArgs = @ResourceArg(name = "service", value = "complaint"))
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
public @interface SamvadTest {}
