package kinoteka.article.extraction.outline;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Properties;

/**
 * The weights of features: what one of each adds to the score. They are learned as a set
 * from articles whose films are known, never set by hand.
 */
public final class Weights {

	private final double[] members;

	private final double[] groups;

	private final double[] joins;

	Weights(double[] members, double[] groups, double[] joins) {
		this.members = members;
		this.groups = groups;
		this.joins = joins;
	}

	double[] members() {
		return this.members;
	}

	double[] groups() {
		return this.groups;
	}

	double[] joins() {
		return this.joins;
	}

	private static final double THOUSAND = 1000;

	private static final String FILE = "/kinoteka/article/weights.properties";

	private static final class Table {

		static final Weights LEARNED = read();

	}

	/** The weights that were learned. */
	public static Weights learned() {
		return Table.LEARNED;
	}

	private static Weights read() {
		Properties table = new Properties();
		try (InputStream in = Weights.class.getResourceAsStream(FILE)) {
			if (in == null) {
				throw new IllegalStateException("The table of weights " + FILE + " is missing");
			}
			table.load(new InputStreamReader(in, StandardCharsets.UTF_8));
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		return new Weights(vector(table, "member", MemberFeatures.NAMES), vector(table, "group", GroupFeatures.NAMES),
				vector(table, "join", JoinFeatures.NAMES));
	}

	private static double[] vector(Properties table, String kind, List<String> names) {
		return names.stream().mapToDouble((name) -> {
			String weight = table.getProperty(key(kind, name));
			if (weight == null) {
				throw new IllegalStateException(
						"The table of weights " + FILE + " lacks " + key(kind, name) + ": learn it anew");
			}
			return Double.parseDouble(weight);
		}).toArray();
	}

	/** The key of a feature in the table. */
	public static String key(String kind, String name) {
		return kind + "." + name.replace(' ', '-');
	}

	static double score(double[] weights, double[] features) {
		double score = 0;
		for (int i = 0; i < weights.length; i++) {
			score += weights[i] * features[i];
		}
		return score;
	}

	/** A probability in thousandths: more of it says nothing. */
	static double rounded(double probability) {
		return Math.round(probability * THOUSAND) / THOUSAND;
	}

	/** A score as a probability, from 0 to 1. */
	static double probability(double score) {
		return 1 / (1 + Math.exp(-score));
	}

}
