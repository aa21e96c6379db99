package kinoteka.article.extraction.outline;

import java.util.List;

/**
 * Fits weights so that of the groups of an article, and nothing, the best has the highest
 * score: the expected worth of the choice is made as large as can be.
 */
final class Choices {

	private Choices() {
	}

	/**
	 * The groups of an article.
	 */
	static final class Choice {

		private final List<double[]> features;

		private final double[] worth;

		private final double nothing;

		private final double weight;

		Choice(List<double[]> features, double[] worth, double nothing, double weight) {
			this.features = features;
			this.worth = worth;
			this.nothing = nothing;
			this.weight = weight;
		}

		List<double[]> features() {
			return this.features;
		}

		double[] worth() {
			return this.worth;
		}

		double nothing() {
			return this.nothing;
		}

		double weight() {
			return this.weight;
		}

	}

	static double[] fit(List<Choice> choices, double[] start, double[] expected, double shrink, int steps) {
		int size = start.length;
		double[] weights = start.clone();
		double[] mean = new double[size];
		double[] square = new double[size];
		for (int step = 1; step <= steps; step++) {
			double[] slope = new double[size];
			for (int i = 0; i < size; i++) {
				slope[i] = -shrink * (weights[i] - expected[i]);
			}
			for (Choice choice : choices) {
				add(slope, choice, weights);
			}
			double rate = ((steps < 200) ? 0.01 : 0.05) * Math.min(1, 4.0 * (steps - step + 1) / steps);
			for (int i = 0; i < size; i++) {
				mean[i] = 0.9 * mean[i] + 0.1 * slope[i];
				square[i] = 0.99 * square[i] + 0.01 * slope[i] * slope[i];
				weights[i] += rate * mean[i] / (1 - Math.pow(0.9, step))
						/ (Math.sqrt(square[i] / (1 - Math.pow(0.99, step))) + 1e-8);
			}
		}
		return weights;
	}

	private static void add(double[] slope, Choice choice, double[] weights) {
		int groups = choice.features().size();
		double[] p = new double[groups + 1];
		double most = 0;
		for (int g = 0; g < groups; g++) {
			p[g] = Weights.score(weights, choice.features().get(g));
			most = Math.max(most, p[g]);
		}
		double sum = 0;
		for (int g = 0; g <= groups; g++) {
			p[g] = Math.exp(p[g] - most);
			sum += p[g];
		}
		double worth = 0;
		for (int g = 0; g <= groups; g++) {
			p[g] /= sum;
			worth += p[g] * worth(choice, g);
		}
		for (int g = 0; g < groups; g++) {
			double pull = choice.weight() * p[g] * (worth(choice, g) - worth) / worth;
			double[] x = choice.features().get(g);
			for (int i = 0; i < slope.length; i++) {
				slope[i] += pull * x[i];
			}
		}
	}

	private static double worth(Choice choice, int group) {
		double worth = (group < choice.worth().length) ? choice.worth()[group] : choice.nothing();
		return 0.01 + worth;
	}

}
