package kinoteka.article.extraction.token;

import java.util.ArrayList;
import java.util.List;

import kinoteka.article.extraction.lexicon.Tokenizer;

/** Years of release in a text: four digits that stand alone. */
public final class Years {

	/** The year of the first film, Roundhay Garden Scene. */
	static final int FIRST = 1888;

	/**
	 * No article speaks of films from after this year; such a number is something else.
	 */
	static final int LAST = 2100;

	private Years() {
	}

	/** Whether a number can be a year of release. */
	public static boolean isYear(int number) {
		return number >= FIRST && number <= LAST;
	}

	/** The four digits at a place, or -1 if no four digits stand there alone. */
	public static int at(String text, int index) {
		if (index + 4 > text.length() || (index > 0 && isPart(text.charAt(index - 1)))
				|| (index + 4 < text.length() && isPart(text.charAt(index + 4)))) {
			return -1;
		}
		int number = 0;
		for (int i = index; i < index + 4; i++) {
			int digit = text.charAt(i) - '0';
			if (digit < 0 || digit > 9) {
				return -1;
			}
			number = number * 10 + digit;
		}
		return number;
	}

	/** Every number of four digits that stands alone, whether it can be a year or not. */
	public static List<Found> in(String text, int from, int to) {
		List<Found> found = new ArrayList<>();
		for (int i = from; i + 4 <= to; i++) {
			int number = at(text, i);
			if (number >= 1000) {
				found.add(new Found(number, i));
				i += 3;
			}
		}
		return found;
	}

	/** In Chinese, Japanese and Korean, the word for a year stands right behind it. */
	private static boolean isPart(char c) {
		return (c >= '0' && c <= '9') || c == '_' || (Character.isLetter(c) && !Tokenizer.isRun(c));
	}

	/** A number of four digits and the place where it begins. */
	public record Found(int number, int at) {
	}

}
