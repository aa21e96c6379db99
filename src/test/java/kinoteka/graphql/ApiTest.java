package kinoteka.graphql;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

import kinoteka.platform.DatabaseTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;

/**
 * A test against the running server. All such tests share one server and one catalogue.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT,
		properties = { "kinoteka.import.on-startup=true", "kinoteka.graphql.kept-answers=0" })
@DatabaseTest
@Import({ RecordedSql.class, SampleCatalogue.class, Api.class })
@interface ApiTest {

}
