/**
 * Text to parsed article: decoding, a front end for each format, and one grammar that
 * decides on the whole document. Deliberately absent: Spring, files and the database.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {})
package kinoteka.article;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
