package kinoteka.platform;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.context.annotation.Import;

/**
 * Gives a Spring test a database of its own in a PostgreSQL that all test classes share.
 * Stands beside {@code @SpringBootTest}, which says what else the test needs.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Documented
@Inherited
@Import(TestDatabase.class)
@Tag("database")
@ExtendWith(TestDatabaseCondition.class)
public @interface DatabaseTest {

}
