/**
 * What was read of an article: listings, facts, findings, and where each of them stood.
 * Deliberately absent: how it was read.
 */
@NullMarked
@NamedInterface("model")
package kinoteka.article.model;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
