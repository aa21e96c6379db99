package kinoteka.catalogue;

import java.util.Locale;

/** A question whose answer would be larger than what is held in memory at once. */
public class AnswerTooLargeException extends RuntimeException {

	AnswerTooLargeException(int limit, String what) {
		super(String.format(Locale.ROOT, "The answer holds more than %,d %s at one level: ask for fewer at once", limit,
				what));
	}

}
