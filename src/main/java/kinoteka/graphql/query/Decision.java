package kinoteka.graphql.query;

import java.util.Map;
import java.util.Objects;
import java.util.function.Function;

import org.jspecify.annotations.Nullable;

/**
 * Something about the variables that a statement was made for: it serves all others of
 * which the same holds.
 *
 * @param question what was asked of the variables
 * @param answer what came out
 */
record Decision(Function<Map<String, Object>, @Nullable Object> question, @Nullable Object answer) {

	boolean holdsFor(Map<String, Object> variables) {
		try {
			return Objects.equals(this.answer, this.question.apply(variables));
		}
		catch (BadRequestException ex) {
			return false;
		}
	}

}
