package kinoteka.article;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/**
 * Spoils an article as editors, programs and enemies do: parts are deleted, doubled,
 * exchanged, cut off or put in from elsewhere.
 */
final class Mutations {

	private static final int LONGEST = 20_000;

	private final Random random;

	private final List<String> others;

	/**
	 * Prepares to spoil articles.
	 * @param random what decides
	 * @param others articles to take parts from
	 */
	Mutations(Random random, List<String> others) {
		this.random = random;
		this.others = others;
	}

	String mutated(String article, int times) {
		String text = article;
		for (int i = 0; i < times; i++) {
			text = this.random.nextBoolean() ? characters(text) : lines(text);
		}
		return text.substring(0, Math.min(LONGEST, text.length()));
	}

	private String characters(String text) {
		int from = this.random.nextInt(text.length() + 1);
		int to = Math.min(text.length(), from + this.random.nextInt(40));
		String part = text.substring(from, to);
		String odd = Oddities.ALL.get(this.random.nextInt(Oddities.ALL.size()));
		String word = Oddities.WORDS.get(this.random.nextInt(Oddities.WORDS.size()));
		String changed = switch (this.random.nextInt(7)) {
			case 0 -> "";
			case 1 -> part + part;
			case 2 -> odd + part;
			case 3 -> odd.repeat(1 + this.random.nextInt(30)) + part;
			case 4 -> word + part;
			case 5 -> new StringBuilder(part).reverse().toString();
			default ->
				part.isEmpty() ? "" : (char) (part.charAt(0) ^ (1 << this.random.nextInt(16))) + part.substring(1);
		};
		return text.substring(0, from) + changed + text.substring(to);
	}

	private String lines(String text) {
		List<String> lines = new ArrayList<>(List.of(text.split("(?<=\n)", -1)));
		int one = this.random.nextInt(lines.size());
		int two = this.random.nextInt(lines.size());
		switch (this.random.nextInt(6)) {
			case 0 -> lines.remove(one);
			case 1 -> lines.add(two, lines.get(one));
			case 2 -> lines.set(one, lines.set(two, lines.get(one)));
			case 3 -> lines.add(one, "\n");
			case 4 -> lines.add(one, foreign());
			default -> lines.subList(one, lines.size()).clear();
		}
		return String.join("", lines);
	}

	private String foreign() {
		String other = this.others.get(this.random.nextInt(this.others.size()));
		int from = this.random.nextInt(other.length());
		return other.substring(from, Math.min(other.length(), from + 1 + this.random.nextInt(400)));
	}

}
