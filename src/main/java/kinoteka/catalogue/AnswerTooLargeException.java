package kinoteka.catalogue;

/** A question whose answer would be larger than what is held in memory at once. */
public class AnswerTooLargeException extends RuntimeException {

	AnswerTooLargeException(int limit) {
		super("The answer holds more than %d rows at one level: ask for fewer at once".formatted(limit));
	}

}
