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

	/** What is expected before anything is learned: that objections hold. */
	static double[] expectedOfMembers() {
		return MemberFeatures.NAMES.stream()
			.mapToDouble((name) -> MemberFeatures.OBJECTIONS.contains(name) ? -2
					: name.equals("has named") ? 4 : name.equals("lacks named") ? -4 : 0)
			.toArray();
	}

	/** What is expected of groups: that what the page itself calls films are films. */
	static double[] expectedOfGroups() {
		return GroupFeatures.NAMES.stream().mapToDouble((name) -> name.equals("share named") ? 6 : 0).toArray();
	}

	/** Weights that prefer nothing, to begin to learn with. */
	static Weights zero() {
		return new Weights(new double[MemberFeatures.NAMES.size()], new double[GroupFeatures.NAMES.size()],
				new double[JoinFeatures.NAMES.size()]);
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
		return names.stream()
			.mapToDouble((name) -> Double.parseDouble(table.getProperty(key(kind, name), "0")))
			.toArray();
	}

	/** The weights with one of them at 0. */
	Weights without(String key) {
		return new Weights(without(key, "member", MemberFeatures.NAMES, this.members),
				without(key, "group", GroupFeatures.NAMES, this.groups),
				without(key, "join", JoinFeatures.NAMES, this.joins));
	}

	private static double[] without(String key, String kind, List<String> names, double[] weights) {
		double[] others = weights.clone();
		for (int i = 0; i < others.length; i++) {
			others[i] = key(kind, names.get(i)).equals(key) ? 0 : others[i];
		}
		return others;
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
